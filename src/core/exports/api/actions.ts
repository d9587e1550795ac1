import * as z from 'zod';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { recordFields } from '../../parse/schema/records.ts';
import { isDeferred, isLate } from '../../views/lines/due.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf, type ReadOnly } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { actionStatus, partOf, partValue, roundOf, roundValue } from './action-parts.ts';
import { blockerOf, blockerValue, idsIn, recordShape, recordValues } from './record-values.ts';

/** What an action says besides what the archive makes of it. */
const plain = plainFields(recordFields.action);

const standing = z.strictObject({
  ...recordShape,
  status: actionStatus.describe(
    '`superseded` is derived: others took its place (`replacedBy`), and its work is counted there.',
  ),
  everyone: z.literal(true).optional().describe('There where it is for each team of the series by itself.'),
  due: z
    .strictObject({
      said: z
        .enum(['day', 'next-meeting', 'end-of-quarter'])
        .describe('What the note said: a day, or one that follows from the plan.'),
      day: dayValue.optional(),
      estimated: z
        .boolean()
        .describe(
          'True where the next meeting is not known yet and the day follows from the rhythm of the series.',
        ),
    })
    .optional()
    .describe('By when, as last said; `day` is absent where nobody knows it yet.'),
  late: z
    .boolean()
    .describe('True where it is asked for and its due day had passed on the day of this file.'),
  start: dayValue
    .optional()
    .describe(
      'Nobody is asked for it before this day; for one that recurs, the day on which its next round begins.',
    ),
  deferred: z
    .boolean()
    .describe('True where that day is still ahead and nobody has begun: it is open, but not asked for.'),
  rounds: z
    .array(roundValue)
    .optional()
    .describe('For one that recurs: its rounds up to the one that runs, oldest first.'),
  parts: z
    .array(partValue)
    .optional()
    .describe('For one of everyone: the part of each team. It is done once each team is.'),
  reason: z.string().optional().describe('Why it was dropped.'),
  carriedOver: z.int().min(0).describe('How many later meetings of its series left it open.'),
  goals: idsOf('The quarterly goals it counts for, its own and those of its objectives.').optional(),
  blockedBy: z.array(blockerValue).optional(),
  blocks: idsOf('Actions that wait for it.').optional(),
  implements: idOf('The decision it carries out.').optional(),
  replacedBy: z
    .array(
      z.strictObject({
        how: z.enum(['split', 'duplicate', 'superseded']),
        action: idOf('The action that took its place.'),
        day: dayValue,
      }),
    )
    .optional()
    .describe('What took its place, how, and on which day.'),
});

const schema = z
  .strictObject({
    ...headOf(1),
    actions: z.array(standing.extend(fieldShape(plain)).describe('A commitment: who, what, by when.')),
  })
  .describe('Every action of the published notes as it stands. A key that is absent was not said.');

/** Every action as it stands. */
export const actionsFile: DataFile = {
  name: 'actions',
  title: 'Actions',
  version: 1,
  schema,
  contents: ({ actions, today }, addressOf) => ({
    actions: actions.map((one) => actionValues(one, today, addressOf)),
  }),
};

function actionValues(
  one: Action,
  today: Archive['today'],
  addressOf: AddressOf,
): ReadOnly<z.input<typeof standing>> {
  return {
    ...recordValues(one, addressOf),
    status: one.status,
    everyone: one.owners.some(({ kind }) => kind === 'everyone') ? true : undefined,
    due: one.due && { said: one.due.said, day: one.due.day, estimated: one.due.estimated },
    late: isLate(one, today),
    start: one.start,
    deferred: isDeferred(one, today),
    ...plainValues(plain, one.entry),
    rounds: ifAny(one.rounds.map(roundOf)),
    parts: ifAny(one.parts.map(partOf)),
    reason: one.reason,
    carriedOver: one.carriedOver,
    goals: idsIn(one.goals),
    blockedBy: ifAny(one.blockedBy.map(blockerOf)),
    blocks: idsIn(one.blocks),
    implements: one.implements?.id,
    replacedBy: ifAny(one.replacedBy.map(({ how, action: { id }, day }) => ({ how, action: id, day }))),
  };
}
