import * as z from 'zod';
import { recordKinds } from '../model/entry.ts';
import {
  actionStatuses,
  debtStatuses,
  decisionMethods,
  decisionStatuses,
  healths,
  lifecycles,
  noteKinds,
  questionStatuses,
  recurrences,
} from '../model/status.ts';
import { dayValue, forValue, idOf, idsOf, ownerValue, type ReadOnly, trackerValue } from './data-values.ts';

const dueValue = z
  .union([dayValue, z.enum(['next-meeting', 'end-of-quarter'])])
  .describe(
    'When it is due: a day, at the next meeting of the series, or when the quarter of the note ends.',
  );

/** What every event has: which note says it, and that note's day. */
const said = {
  day: dayValue.describe('The day of the note: from then on it was known.'),
  note: idOf(
    'The note that says so: `deployment-pipeline/2017-07-25`. What stands before the `/` is its series.',
  ),
};

const held = z
  .strictObject({
    event: z.literal('held'),
    ...said,
    title: z.string(),
    kind: z.enum(noteKinds),
    chair: idOf('Who led: an id, or a name as written.').optional(),
    scribe: idOf('Who wrote: an id, or a name as written.').optional(),
    attendees: z
      .union([z.literal('unknown'), z.array(z.string())])
      .optional()
      .describe(
        'Who was there: ids, or names as written; `unknown` where nobody knows; absent where not said.',
      ),
    regrets: idsOf('Who sent apologies: ids, or names as written.').optional(),
    for: forValue.optional(),
  })
  .describe('A meeting or review was held, and its note was written.');

/** What the opening of every kind of record has. */
const opened = {
  event: z.literal('opened'),
  ...said,
  id: idOf('The record: `deployment-pipeline/single-tracking`.'),
  text: z.string(),
  owner: ownerValue.optional(),
  for: forValue.optional(),
  tracker: trackerValue,
};

const blockers = idsOf('What it waits for: ids of actions, questions, teams, people or trackers, or words.');

const openedAction = z
  .strictObject({
    ...opened,
    record: z.literal('action'),
    status: z.enum(actionStatuses),
    due: dueValue.optional(),
    blockedBy: blockers.optional(),
    start: dayValue.optional().describe('Until this day nobody is asked for it.'),
    every: z.enum(recurrences).optional(),
    closed: dayValue.optional().describe('When it was done or dropped, where the opening note says so.'),
    reason: z.string().optional().describe('Why it was dropped.'),
    implements: idOf('The decision that it carries out.').optional(),
    supersedes: idsOf('Actions whose place it takes.').optional(),
    duplicateOf: idOf('The action that it repeats.').optional(),
    splitInto: idsOf('The actions that it was split into.').optional(),
  })
  .describe('A commitment.');

const scopeItems = z.array(
  z.strictObject({
    when: z.string().optional(),
    names: z.array(z.string()),
    text: z.string().optional(),
  }),
);

const openedDecision = z
  .strictObject({
    ...opened,
    record: z.literal('decision'),
    status: z.enum(decisionStatuses),
    method: z.enum(decisionMethods).optional(),
    objectionsBy: dayValue.optional().describe('Until when anybody may object, for lazy consensus.'),
    votes: z
      .strictObject({
        for: z.number().optional(),
        against: z.number().optional(),
        abstained: z.number().optional(),
      })
      .optional(),
    supersedes: idsOf('Decisions whose place it takes once it is accepted.').optional(),
    scope: z
      .strictObject({
        includes: scopeItems.optional(),
        exempt: scopeItems.optional(),
        borderline: scopeItems.optional(),
        fallback: z.string().optional(),
      })
      .optional()
      .describe('Where it applies and where not.'),
    reviewBy: dayValue.optional(),
  })
  .describe('A decision, proposed or taken.');

const openedQuestion = z
  .strictObject({
    ...opened,
    record: z.literal('question'),
    status: z.enum(questionStatuses),
    answer: z.string().optional(),
  })
  .describe('A question.');

const openedDebt = z
  .strictObject({
    ...opened,
    record: z.literal('debt'),
    status: z.enum(debtStatuses),
    remedy: z.string().optional().describe('What would pay it.'),
  })
  .describe('A debt.');

const followedUp = z
  .strictObject({
    event: z.literal('followed-up'),
    ...said,
    record: z.enum(recordKinds),
    id: idOf('The record that is spoken of.'),
    status: z
      .enum([...new Set([...actionStatuses, ...decisionStatuses, ...questionStatuses, ...debtStatuses])])
      .optional()
      .describe('Its new status, a word of its kind; absent where it was only spoken of.'),
    said: z.string().optional().describe('What was said of it.'),
    text: z
      .string()
      .optional()
      .describe('What it is, where it was opened before the first note: then this event opens it.'),
    due: dueValue.optional(),
    owner: ownerValue.optional(),
    for: forValue.optional(),
    reason: z.string().optional(),
    closed: dayValue.optional().describe('When it was closed, where that was not on the day of the note.'),
    blockedBy: blockers.optional(),
    team: idOf('The one team of which this is said, for an action of `everyone`.').optional(),
  })
  .describe('A note says something of an earlier record. What it does not speak of stays as it was.');

const checkedIn = z
  .strictObject({
    event: z.literal('checked-in'),
    ...said,
    on: idOf('What is spoken of: a program, outcome, objective or quarterly goal.'),
    status: z.enum(lifecycles).optional(),
    health: z.enum(healths).optional(),
    team: idOf('The team whose work it is.').optional(),
    goal: idOf('The quarterly goal it belongs to, or `none`, said on purpose.').optional(),
    said: z.string().optional().describe('What was said of it.'),
  })
  .describe('A note says how an aim stands. Without status and health it only touched it.');

/** One thing that a note says. */
export const eventSchema = z.discriminatedUnion('event', [
  held,
  z.discriminatedUnion('record', [openedAction, openedDecision, openedQuestion, openedDebt]),
  followedUp,
  checkedIn,
]);

/** Anything that a note says, as the file of events holds it. */
export type NoteEvent = ReadOnly<z.infer<typeof eventSchema>>;
export type EventOf<E extends NoteEvent['event']> = Extract<NoteEvent, { readonly event: E }>;
export type OpenedEvent<R extends EventOf<'opened'>['record']> = Extract<
  EventOf<'opened'>,
  { readonly record: R }
>;
