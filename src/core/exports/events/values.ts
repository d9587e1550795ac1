import * as z from 'zod';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';

/*
 * Values that stand in several kinds of event.
 */

/** When an action is due. */
export const dueValue = z
  .union([dayValue, z.enum(['next-meeting', 'end-of-quarter'])])
  .describe(
    'When it is due: a day, at the next meeting of the series, or when the quarter of the note ends.',
  );

/** What an action waits for. */
export const blockersValue = idsOf(
  'What it waits for: ids of actions, questions, teams, people or trackers, or words.',
);

/** What every event has: which note says it, and that note's day. */
export const saidBy = {
  day: dayValue.describe('The day of the note: from then on it was known.'),
  note: idOf(
    'The note that says so: `deployment-pipeline/2017-07-25`. What stands before the `/` is its series.',
  ),
};
