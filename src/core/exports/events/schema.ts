import * as z from 'zod';
import { recordKinds } from '../../model/entry.ts';
import {
  actionStatuses,
  debtStatuses,
  decisionStatuses,
  healths,
  lifecycles,
  noteKinds,
  questionStatuses,
} from '../../model/status.ts';
import { dayValue, forValue, idOf, idsOf, ownerValue, type ReadOnly } from '../lines/data-values.ts';
import { openedSchema } from './opened-schema.ts';
import { blockersValue, dueValue, saidBy } from './values.ts';

const held = z
  .strictObject({
    event: z.literal('held'),
    ...saidBy,
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

const followedUp = z
  .strictObject({
    event: z.literal('followed-up'),
    ...saidBy,
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
    blockedBy: blockersValue.optional(),
    team: idOf('The one team of which this is said, for an action of `everyone`.').optional(),
  })
  .describe('A note says something of an earlier record. What it does not speak of stays as it was.');

const checkedIn = z
  .strictObject({
    event: z.literal('checked-in'),
    ...saidBy,
    on: idOf('What is spoken of: a program, outcome, objective or quarterly goal.'),
    status: z.enum(lifecycles).optional(),
    health: z.enum(healths).optional(),
    team: idOf('The team whose work it is.').optional(),
    goal: idOf('The quarterly goal it belongs to, or `none`, said on purpose.').optional(),
    said: z.string().optional().describe('What was said of it.'),
  })
  .describe('A note says how an aim stands. Without status and health it only touched it.');

/** One thing that a note says. */
export const eventSchema = z.discriminatedUnion('event', [held, openedSchema, followedUp, checkedIn]);

/** Anything that a note says, as the file of events holds it. */
export type NoteEvent = ReadOnly<z.infer<typeof eventSchema>>;
export type EventOf<E extends NoteEvent['event']> = Extract<NoteEvent, { readonly event: E }>;
export type OpenedEvent<R extends EventOf<'opened'>['record']> = Extract<
  EventOf<'opened'>,
  { readonly record: R }
>;
