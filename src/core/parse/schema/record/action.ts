import * as z from 'zod';
import type { ActionEntry } from '../../../model/entry.ts';
import { actionStatuses, recurrences, visibilities } from '../../../model/status.ts';
import { assumed } from '../value/assumed.ts';
import { day, due } from '../value/day.ts';
import { formerly } from '../value/former.ts';
import { idOf } from '../value/id.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { oneManyOrNone, serves, topicOf } from '../value/reference.ts';
import { name, text } from '../value/text.ts';

/** An action as its opening note writes it. */
export const action = mapping({
  id: idOf('action').describe('Short name of the action, unique among the records of its series.'),
  text: text.describe('What to do, in one sentence.'),
  note: text.optional().describe('What else to know about it.'),
  owner: oneManyOrNone.describe(
    'A person, a team, a list of them, `everyone` (each team of the series), or `anyone` (the first who takes it owns it).',
  ),
  due: due
    .optional()
    .describe(
      'A date, `next-meeting`, `end-of-week`, `end-of-month` or `end-of-quarter`, or a day counted from the date of the note: `friday`, `12 May`, `+2w`.',
    ),
  status: z.enum(actionStatuses).default('open').describe('Status at the end of the meeting.'),
  for: serves
    .optional()
    .describe('The objectives, outcomes, programs or goals it serves. `none`: standalone.'),
  tracker: oneManyOrNone.describe('Ids of the same work in a tracker.'),
  blockedBy: oneManyOrNone.describe('What blocks it: actions, questions, teams or tracker ids.'),
  start: day.optional().describe('Start date. Until then the action is deferred.'),
  assumed: assumed('`due` and `start` are assumed, since the record does not give them.'),
  every: z
    .enum(recurrences)
    .optional()
    .describe(
      'Makes the action recurring. `due` is the due date of the first round. Later rounds keep its weekday or day.',
    ),
  closed: day.optional().describe('Date it was done or dropped, if between two meetings.'),
  reason: text.optional().describe('Why it was dropped.'),
  implements: name.optional().describe('The decision it implements.'),
  supersedes: oneManyOrNone.describe('Earlier actions that this one supersedes.'),
  duplicateOf: name.optional().describe('The action that this one repeats.'),
  splitInto: oneManyOrNone.describe('The actions it was split into.'),
  topic: topicOf,
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of the built site.'),
  formerly: formerly('series', 'action').describe(
    'Earlier ids of the action, short or full. Its old address leads here.',
  ),
} satisfies Shape<ActionEntry>);
