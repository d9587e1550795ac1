import * as z from 'zod';
import type { ExtraEntry } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { type NoteFrontmatter, note } from '../../parse/schema/note.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';

/** The blocks of a note that its file holds as written, with names as the note writes them. */
const written: readonly (keyof NoteFrontmatter)[] = [
  'sprint',
  'retro',
  'incident',
  'incidents',
  'timeline',
  'links',
  'amendments',
  'approval',
];
const fields = fieldsOf(note).filter(({ key }) => written.some((name) => name === key));
const updates = fieldsOf(note).filter(({ key }) => key === 'teamUpdates' || key === 'ignore');

/** Keys of the site’s own. */
export const extrasValue = z
  .array(
    z.strictObject({
      keys: z.array(z.string()).describe('Its place in the file, key by key.'),
      value: z.unknown().describe('Its value, as written.'),
    }),
  )
  .optional()
  .describe('Keys of the site’s own (`x-…`).');

/** A key of the site’s own, with its place. */
interface Extra {
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Keys of the site’s own, or nothing if there are none. */
export function extrasOf(extras: readonly ExtraEntry[]): readonly Extra[] | undefined {
  return ifAny(extras.map(({ keys, value }) => ({ keys: keys.map(String), value })));
}

/** Topics for next time: a text, or the id of a topic that has one, by which `topics.json` has it. */
const forNextTimeValue = z
  .array(z.union([z.string(), z.strictObject({ id: z.string(), text: z.string() })]))
  .optional()
  .describe('Topics that it parks: a text, or the full id and the text.');

/** The keys of a note’s blocks, with the types of their schema. */
export const blockShape = {
  ...fieldShape(fields),
  ...fieldShape(updates),
  forNextTime: forNextTimeValue,
  extras: extrasValue,
};

/** The blocks of a note. The team and the person of an update are ids. */
export function blockValues({ note, teamUpdates }: LinkedNote): Readonly<Record<string, unknown>> {
  return {
    ...plainValues(fields, note),
    teamUpdates: ifAny(
      teamUpdates.map(({ entry, team, person }) => ({
        ...entry,
        team: team?.id ?? entry.team,
        person: person?.id ?? entry.person,
      })),
    ),
    forNextTime: ifAny(
      note.forNextTime.map((topic) =>
        typeof topic === 'string' ? topic : { id: recordId(note.seriesId, topic.id), text: topic.text },
      ),
    ),
    ignore: ifAny(note.waivers),
    extras: extrasOf(note.extras),
  };
}
