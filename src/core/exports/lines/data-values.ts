import * as z from 'zod';

/*
 * Values that stand in many files of data, with the words that their schema says of them.
 */

/** A day of the calendar. */
export const dayValue = z.iso.date().describe('A calendar date (ISO 8601), `2017-07-25`.');

/** An id or a list of ids of the same kind; `what` says of what, and how such an id looks. */
export const idOf = (what: string) => z.string().min(1).describe(what);
export const idsOf = (what: string) => z.array(z.string().min(1)).describe(what);

/** Who owns something. */
export const ownerValue = idsOf(
  'Owner: ids of people and teams, `everyone` for each team of the series, or a name as written if it is not in the registry.',
);

/** What something serves. */
export const forValue = z
  .union([z.literal('none'), z.array(z.string().min(1))])
  .describe(
    'What it serves: ids of programs `p6`, outcomes `p6/o2`, objectives `p6/o2.2` and quarterly goals `2017-18-q1/ci-pipeline`, or `none` (standalone). Missing if unlinked.',
  );

/** Ids of an outside tracker. */
export const trackerValue = idsOf('Ids in outside trackers, as written: `T170482`.');

/** A type all of whose lists and keys can only be read. */
export type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T;
