import * as z from 'zod';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { isHeldUp } from '../../views/lines/blockers.ts';
import { isDeferred, isOverdue } from '../../views/lines/due.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { assumedOn, assumedValue, dayValue, idOf, idsOf, type ReadOnly } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { actionStatus, partOf, partValue, roundOf, roundValue } from './action-parts.ts';
import { blockerOf, blockerValue, idsIn, recordShape, recordValues } from './record-values.ts';

/** The fields that are written as in its entry. The archive computes or resolves all others. */
const plain = plainFields(recordFields.action);

const linkedValues = z.strictObject({
  ...recordShape,
  status: actionStatus.describe(
    '`superseded` is derived: other actions supersede it (`supersededBy`), and its work is counted there.',
  ),
  everyone: z.literal(true).optional().describe('Present if each team of the series has its own part.'),
  due: z
    .strictObject({
      written: z
        .enum(['day', 'next-meeting', 'end-of-quarter'])
        .describe('Due date as written: a date, or an event.'),
      day: dayValue.optional(),
      as: z
        .string()
        .optional()
        .describe(
          'The relative day that was written, such as `friday`. `day` is counted from the date of its note.',
        ),
      estimated: z
        .boolean()
        .describe(
          'True if the next meeting is not known and the date is estimated from the cadence of the series.',
        ),
      assumed: assumedValue,
    })
    .optional()
    .describe('Latest due date. `day` is missing if it is not known yet.'),
  overdue: z.boolean().describe('True if it was open after its due date on the day of this file.'),
  start: dayValue
    .optional()
    .describe(
      'Start date. For a recurring action: the date on which its next round starts. Missing once a note takes the action up before it.',
    ),
  deferred: z
    .boolean()
    .describe('True if the action is deferred: open, not started, and before its start date.'),
  blocked: z
    .boolean()
    .describe(
      'True if the action is blocked: open, not deferred, and with that status or a blocker that holds.',
    ),
  rounds: z
    .array(roundValue)
    .optional()
    .describe('Rounds of a recurring action up to the current one, oldest first.'),
  parts: z
    .array(partValue)
    .optional()
    .describe(
      'The parts of an action of each team, or of several owners. The action is done once no part is open and at least one is done.',
    ),
  reason: z.string().optional().describe('Why it was dropped.'),
  carriedOver: z.int().min(0).describe('Number of times carried over by later meetings of its series.'),
  goals: idsOf('Quarterly goals that a note names for it. None is inferred from an objective.').optional(),
  blockedBy: z.array(blockerValue).optional(),
  blocks: idsOf('Actions that it blocks.').optional(),
  implements: idOf('The decision it implements.').optional(),
  answers: idsOf('Questions that it answers.').optional(),
  supersededBy: z
    .array(
      z.strictObject({
        how: z.enum(['split', 'duplicate', 'superseded']),
        action: idOf('The action that supersedes it.'),
        day: dayValue,
      }),
    )
    .optional()
    .describe('Actions that supersede it, how, and since which day.'),
});

const schema = z
  .strictObject({
    ...headOf(2),
    actions: z.array(linkedValues.extend(fieldShape(plain)).describe('An action: text, owner, due date.')),
  })
  .describe(
    'Every action of the published notes with its current status. A missing key means: not recorded.',
  );

/** The file of actions, with their current status. */
export const actionsFile: DataFile = {
  name: 'actions',
  title: 'Actions',
  version: 2,
  schema,
  contents: ({ actions, today }, addressOf) => ({
    actions: actions.map((one) => actionValues(one, today, addressOf)),
  }),
};

function actionValues(
  one: Action,
  today: Archive['today'],
  addressOf: AddressOf,
): ReadOnly<z.input<typeof linkedValues>> {
  return {
    ...recordValues(one, addressOf),
    status: one.status,
    everyone: one.owners.some(({ kind }) => kind === 'everyone') ? true : undefined,
    due: one.due && {
      written: one.due.written,
      day: one.due.day,
      as: one.due.as,
      estimated: one.due.estimated,
      assumed: assumedOn(one.due.day, one.due),
    },
    overdue: isOverdue(one, today),
    start: one.start,
    deferred: isDeferred(one, today),
    blocked: isHeldUp(one, today),
    ...plainValues(plain, one.entry),
    rounds: ifAny(one.rounds.map(roundOf)),
    parts: ifAny(one.parts.map(partOf)),
    reason: one.reason,
    carriedOver: one.carriedOver,
    goals: idsIn(one.goals),
    blockedBy: ifAny(one.blockedBy.map(blockerOf)),
    blocks: idsIn(one.blocks),
    implements: one.implements?.id,
    answers: idsIn(one.answers),
    supersededBy: ifAny(one.supersededBy.map(({ how, action: { id }, day }) => ({ how, action: id, day }))),
  };
}
