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
    ...headOf(1),
    nodes: z
      .array(
        z.strictObject({
          key: z
            .string()
            .describe('Kind and id, as used in `links`: `action:deployment-pipeline/single-tracking`.'),
          kind: z.enum(nodeKinds),
          id: z.string().describe('Its id in the other files.'),
          label: z.string().describe('Its text, title or name.'),
          page: pageValue,
        }),
      )
      .describe('Everything with a page or an anchor.'),
    links: z.array(
      z
        .strictObject({
          from: z.string().describe('The key of a node.'),
          to: z.string().describe('The key of a node.'),
          kind: z.enum(linkKinds),
        })
        .describe('Read it as a sentence: from, kind, to.'),
    ),
  })
  .describe('Links between all records, notes, aims, people and teams. Each link is listed once.');

/** The whole site as nodes and links. */
export const graphFile: DataFile = {
  name: 'graph',
  title: 'Links between all records',
  version: 1,
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
