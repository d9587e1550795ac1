import * as z from 'zod';
import type { ActionEntry } from '../../model/entry.ts';
import { actionStatuses, recurrences, visibilities } from '../../model/status.ts';
import { day, due } from './day.ts';
import { idOf } from './id.ts';
import { mapping, type Shape } from './mapping.ts';
import { oneManyOrNone, serves } from './reference.ts';
import { text } from './text.ts';

/** An action as its opening note writes it. */
export const action = mapping({
  id: idOf('action').describe('Short name of the action, unique among the records of its series.'),
  text: text.describe('What is to be done, in one sentence.'),
  owner: oneManyOrNone.describe(
    'Who does it: a person, a team, a list of them, or `everyone` for each team of the series.',
  ),
  due: due.optional().describe('A day, `next-meeting` or `end-of-quarter`.'),
  status: z.enum(actionStatuses).default('open').describe('Where it stood at the end of the meeting.'),
  for: serves.optional().describe('The objectives, outcomes, programs or goals that it serves, or `none`.'),
  tracker: oneManyOrNone.describe('Ids of the same work in an outside tracker.'),
  blockedBy: oneManyOrNone.describe('What it waits for: actions, questions, teams or tracker ids.'),
  start: day.optional().describe('The day before which it is not shown as due for work.'),
  every: z.enum(recurrences).optional().describe('How often it comes back after it was done.'),
  closed: day.optional().describe('The day it was done or dropped, where that was between two meetings.'),
  reason: text.optional().describe('Why it was dropped.'),
  implements: text.optional().describe('The decision that it carries out.'),
  supersedes: oneManyOrNone.describe('Earlier actions that this one replaces.'),
  duplicateOf: text.optional().describe('The action that already says the same.'),
  splitInto: oneManyOrNone.describe('Smaller actions that took its place.'),
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of a public build.'),
} satisfies Shape<ActionEntry>);
