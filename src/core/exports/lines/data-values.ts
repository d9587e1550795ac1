import * as z from 'zod';

/*
 * Values of many data files, with the descriptions of their schema.
 */

/** A date. */
export const dayValue = z.iso.date().describe('A date (ISO 8601), `2017-07-25`.');

/** An id, or a list of ids of the same kind; `what` describes it and gives an example. */
export const idOf = (what: string) => z.string().min(1).describe(what);
export const idsOf = (what: string) => z.array(z.string().min(1)).describe(what);

/** The owners of a record. */
export const ownerValue = idsOf(
  'Owners: ids of people and teams, `everyone` for each team of the series, or a name as written for a person who is not in `people.yaml`.',
);

/** The aims of a record. */
export const forValue = z
  .union([z.literal('none'), z.array(z.string().min(1))])
  .describe(
    'Ids of programs `p6`, outcomes `p6/o2`, objectives `p6/o2.2` and quarterly goals `2017-18-q1/ci-pipeline`, or `none` if it is standalone. Missing if it is unlinked.',
  );

/** Ids of an outside tracker. */
export const trackerValue = idsOf('Ids in outside trackers, as written: `T170482`.');

/** A type with all its lists and keys read-only. */
export type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T;
