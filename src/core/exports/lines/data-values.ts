import * as z from 'zod';
import type { Day } from '../../model/day/day.ts';
import { isAssumed, type Ref } from '../../model/ref.ts';

/*
 * Types of values that several data files share, with the descriptions that their published schemas print.
 */

/** A date. */
export const dayValue = z.iso.date().describe('A calendar date (ISO 8601), `2017-07-25`.');

/** A mark beside a date. */
export const assumedValue = z.literal(true).optional().describe('Present if the date beside it is assumed.');

/** The mark beside a date of a note or a record. */
export function assumedOn(day: Day | undefined, of: Pick<Ref, 'assumed'> | undefined): true | undefined {
  return (day !== undefined && isAssumed(day, of)) || undefined;
}

/** An id. `what` is its description in the schema: what has the id, and an example. */
export const idOf = (what: string) => z.string().min(1).describe(what);

/** A list of ids of one kind, described like a single one. */
export const idsOf = (what: string) => z.array(z.string().min(1)).describe(what);

/** The owners of a record or an aim. */
export const ownerValue = idsOf(
  'Owner: ids of people and teams, `everyone` for each team of the series, `anyone` for an action that is open to anyone, or a name as written if it is not in the registry.',
);

/** The aims that a record or a goal serves. */
export const forValue = z
  .union([z.literal('none'), z.array(z.string().min(1))])
  .describe(
    'What it serves: ids of programs `p6`, outcomes `p6/o2`, objectives `p6/o2.2` and quarterly goals `2017-18-q1/ci-pipeline`, or `none` (standalone). Missing if unlinked.',
  );

/** Ids in outside trackers. */
export const trackerValue = idsOf('Ids in outside trackers, as written: `T170482`.');

/** A type with all its keys and lists read-only, at every depth. */
export type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T;
