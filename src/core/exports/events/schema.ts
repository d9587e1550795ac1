import * as z from 'zod';
import { recordKinds } from '../../model/entry.ts';
import { actionStatuses, debtStatuses, decisionStatuses, questionStatuses } from '../../model/status.ts';
import { type NoteFrontmatter, note } from '../../parse/schema/note.ts';
import { checkIn } from '../../parse/schema/record/check-in.ts';
import { followUp } from '../../parse/schema/record/follow-up.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { idOf } from '../lines/data-values.ts';
import { fieldShape } from '../lines/field-data.ts';
import { fromNote, openedSchema, withinNote } from './opened-schema.ts';

/**
 * Keys of a note that its events leave out: the date and series, which are in the id of the note; records and
 * check-ins, which have events of their own; and the content of reviews.
 */
const omittedKeys = [
  'date',
  'series',
  'status',
  'visibility',
  'actions',
  'decisions',
  'questions',
  'debt',
  'followUps',
  'objectives',
  'teamUpdates',
  'forNextTime',
  'links',
  'amendments',
  'approval',
  'ignore',
  'sprint',
  'retro',
  'incident',
  'incidents',
  'timeline',
  'proposals',
] as const satisfies readonly (keyof NoteFrontmatter)[];

/** A key of a note that its `held` event contains. */
export type EventKey = Exclude<keyof NoteFrontmatter, (typeof omittedKeys)[number]>;

/** The fields of a note that its `held` event contains. */
export const heldFields = fieldsOf(note).filter(({ key }) => !omittedKeys.some((other) => other === key));

const held = z
  .strictObject({
    ...{ event: z.literal('held'), ...fromNote, ...fieldShape(heldFields) },
    recordedNothing: z
      .literal(true)
      .optional()
      .describe('The note has neither text nor records, so its meeting carried nothing over.'),
  })
  .describe('A meeting or review was held, and its note was written.');

const planned = held
  .extend({ event: z.literal('planned') })
  .describe(
    'A note of a meeting that is planned: it says so, or is dated after this file. Nothing in it has happened.',
  );

const kinds: readonly string[] = recordKinds;

/** The fields of a follow-up, without the key that names its record. */
export const followUpFields = fieldsOf(followUp.in).filter(({ key }) => !kinds.includes(key));

const followedUp = z
  .strictObject({
    event: z.literal('followed-up'),
    ...withinNote,
    record: z.enum(recordKinds),
    id: idOf('The record that is followed up.'),
    ...fieldShape(followUpFields),
    status: z
      .enum([...new Set([...actionStatuses, ...decisionStatuses, ...questionStatuses, ...debtStatuses])])
      .optional()
      .describe('New status, a word of its kind. Missing if it was only mentioned.'),
  })
  .describe('A note’s report on an earlier record. Fields that are missing stay unchanged.');

/** The fields of a check-in. */
export const checkInFields = fieldsOf(checkIn.out);

const checkedIn = z
  .strictObject({ event: z.literal('checked-in'), ...withinNote, ...fieldShape(checkInFields) })
  .describe('A note’s report on an aim. Without status and health it is only mentioned.');

/** One event: one report of one note. */
export const eventSchema = z.discriminatedUnion('event', [
  held,
  planned,
  openedSchema,
  followedUp,
  checkedIn,
]);
