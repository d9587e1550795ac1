import * as z from 'zod';
import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { graphOf, linkKinds } from '../../views/trace/graph.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { pageValue } from './record-values.ts';

const nodeKinds = [
  'note',
  'series',
  'action',
  'decision',
  'question',
  'debt',
  'topic',
  'proposal',
  'program',
  'outcome',
  'objective',
  'quarter',
  'goal',
  'person',
  'team',
] as const satisfies readonly Ref['kind'][];

const schema = z
  .strictObject({
    ...headOf(2),
    nodes: z
      .array(
        z.strictObject({
          key: z
            .string()
            .describe('Kind and id, `action:deployment-pipeline/single-tracking`. Links use this key.'),
          kind: z.enum(nodeKinds),
          id: z.string().describe('Id in the other files.'),
          label: z.string().describe('Text, title or name.'),
          page: pageValue,
        }),
      )
      .describe('A record, note or other object with a page or an anchor of its own.'),
    links: z.array(
      z
        .strictObject({
          from: z.string().describe('Key of a node.'),
          to: z.string().describe('Key of a node.'),
          kind: z.enum(linkKinds),
        })
        .describe('Read as a sentence: from, kind, to.'),
    ),
  })
  .describe('Links between everything in the published notes, each link once.');

/** The whole site as nodes and links. */
export const graphFile: DataFile = {
  name: 'graph',
  title: 'Links between all records',
  version: 2,
  schema,
  contents: (archive: Archive, addressOf) => {
    const { nodes, links } = graphOf(archive);
    return {
      nodes: nodes.map(({ key, ref }) => ({
        key,
        kind: ref.kind,
        id: ref.id,
        label: ref.label,
        page: addressOf(ref),
      })),
      links,
    };
  },
};
