import * as z from 'zod';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Goal, Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { aimStatuses, healths } from '../../model/status.ts';
import { goalVerdict } from '../../views/aim/goal-verdict.ts';
import { sourceOf } from '../../views/lines/check-in-line.ts';
import { plainOf } from '../events/context-schema.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { assumedValue, dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { aimShape, aimValues, saidBy } from './aim-values.ts';
import { extrasOf, extrasValue } from './note-blocks.ts';
import {
  formerlyOf,
  formerlyValue,
  idsIn,
  ownerIds,
  servesOf,
  servesValue,
  trackersOf,
  trackersValue,
} from './record-values.ts';

/** The fields that are written as in the file of the quarter, without the text. */
const plain = {
  goal: plainFields(plainOf.goal, ['text']),
  milestone: plainFields(plainOf.milestone, ['text']),
};

const quarter = z
  .strictObject({
    id: idOf('`2017-18-q1`.'),
    formerly: formerlyValue,
    title: z.string().describe('Name.'),
    starts: dayValue,
    ends: dayValue,
    extras: extrasValue,
  })
  .describe('A planning period. `ends` is its last day.');

const goal = z
  .strictObject({
    ...aimShape,
    ...fieldShape(plain.goal),
    quarter: idOf('Its quarter.'),
    team: idOf('Its team.').optional(),
    owners: idsOf('Ids of owners: people and teams.').optional(),
    serves: servesValue,
    result: z
      .strictObject({
        status: z.enum(aimStatuses).optional(),
        health: z.enum(healths).optional(),
        value: z.union([z.number(), z.enum(['unknown', 'withheld'])]).optional(),
        of: z.number().optional(),
        note: idOf('The note that reports the status.').optional(),
        day: dayValue.optional(),
        assumed: assumedValue,
      })
      .optional()
      .describe(
        'How it ended, once its quarter is over: the last status, health and value by the end of the quarter, or those of a check-in with `verdict`.',
      ),
    continues: idOf('The earlier goal that it continues. Each has its own result.').optional(),
    continuedBy: idsOf('Later goals that continue it.').optional(),
    milestones: z
      .array(
        z.strictObject({
          id: idOf('Its id within the goal.'),
          text: z.string().describe('Text.'),
          ...fieldShape(plain.milestone),
          owners: idsOf('Ids of owners: people and teams.').optional(),
          status: z.enum(aimStatuses).optional().describe('The last status that a check-in on it reports.'),
          note: idOf('The note that reports the status.').optional(),
          day: dayValue.optional(),
          assumed: assumedValue,
          trackers: trackersValue,
          blockedBy: idsOf('Milestones of the same goal that block it.').optional(),
        }),
      )
      .optional()
      .describe('Milestones, as planned.'),
  })
  .describe('A quarterly goal of a team.');

const schema = z
  .strictObject({ ...headOf(2), quarters: z.array(quarter), goals: z.array(goal) })
  .describe('Every quarter and its goals, oldest quarter first. A missing key means: not recorded.');

/** Quarters with their goals and status. */
export const goalsFile: DataFile = {
  name: 'goals',
  title: 'Quarters and goals',
  version: 2,
  schema,
  contents: (archive, addressOf) => ({
    quarters: archive.quarters.map(({ id, title, starts, ends, entry }) => ({
      id,
      formerly: formerlyOf({ kind: 'quarter', id }, archive),
      ...{ title: entry?.title ?? title, starts, ends },
      extras: extrasOf(entry?.extras ?? []),
    })),
    goals: archive.quarters.flatMap((one) => goalsOf(one, archive, addressOf)),
  }),
};

function goalsOf({ id, goals }: Quarter, archive: Archive, addressOf: AddressOf) {
  return goals.map((one) => ({
    ...aimValues(one, archive, addressOf),
    ...plainValues(plain.goal, one.entry),
    quarter: id,
    team: one.team?.id,
    owners: ifAny(ownerIds(one.owners)),
    serves: servesOf(one),
    result: resultOf(one, archive),
    continues: one.continues?.id,
    continuedBy: idsIn(one.continuedBy),
    milestones: ifAny(one.milestones.map((milestone) => milestoneOf(milestone, archive))),
  }));
}

function resultOf(goal: Goal, { today }: Pick<Archive, 'today'>) {
  const { atEnd, health, value, period } = goalVerdict(goal, [], today);
  if (period !== 'past' || !(atEnd ?? health ?? value)) return undefined;
  return {
    status: atEnd?.is,
    health: health?.is,
    value: value?.is.value,
    of: value?.is.of,
    ...(atEnd && saidBy(atEnd)),
  };
}

function milestoneOf(milestone: Goal['milestones'][number], { today }: Pick<Archive, 'today'>) {
  const { entry, trackers, blockedBy, owners } = milestone;
  const { status, statusBy } = reportedOn(milestone, today);
  return {
    id: entry.id,
    text: entry.text,
    ...plainValues(plain.milestone, entry),
    owners: ifAny(ownerIds(owners)),
    status,
    ...(statusBy && saidBy(sourceOf(statusBy))),
    trackers: trackersOf(trackers),
    blockedBy: idsIn(blockedBy),
  };
}
