import * as z from 'zod';
import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { aimStatuses, healths } from '../../model/status.ts';
import { overallStatus } from '../../views/aim/status.ts';
import { type Source, sourceOf } from '../../views/lines/check-in-line.ts';
import { aimRef } from '../../views/lines/ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { assumedOn, assumedValue, dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { ifAny } from '../lines/known-names.ts';
import { formerlyOf, formerlyValue, idsIn, pageValue, reportedValue } from './record-values.ts';

const because = z.strictObject({
  of: idOf('The aim with that check-in: itself, or the one below that decides.'),
  note: idOf('The note that reports it.').optional(),
  day: dayValue.optional(),
  assumed: assumedValue,
});

/** The keys of every aim: programs, outcomes, objectives and quarterly goals. */
export const aimShape = {
  id: idOf('`p6`, an outcome `p6/o2`, an objective `p6/o2.2`, or a goal `2017-18-q1/ci-pipeline`.'),
  page: pageValue,
  formerly: formerlyValue,
  text: z.string().describe('Text, as in its file.'),
  status: z
    .enum(aimStatuses)
    .optional()
    .describe('Latest status reported, else rolled up from the weakest aim below or goal for it.'),
  statusBecause: because.optional().describe('The check-in or the aim below that decides the status.'),
  health: z
    .enum(healths)
    .optional()
    .describe(
      'The weakest of the latest healths reported on it, on goals for it and below. Missing once it is done, deferred or dropped.',
    ),
  healthBecause: because.optional().describe('The check-in that decides the health.'),
  healthStale: z
    .boolean()
    .optional()
    .describe('True if the health is stale: not confirmed for more than 45 days.'),
  lastCheckIn: because
    .optional()
    .describe('Latest check-in that counts for it: on itself, on a goal for it or on an aim below.'),
  value: z
    .strictObject({
      value: z.union([z.number(), z.enum(['unknown', 'withheld'])]),
      of: z.number().optional().describe('The whole of which it is a part.'),
      note: idOf('The note that reports it.'),
      day: dayValue,
      assumed: assumedValue,
    })
    .optional()
    .describe('Latest value reported on it itself, in the unit of its `measure`.'),
  checkIns: z
    .array(
      z.strictObject({
        note: idOf('The note.'),
        day: dayValue,
        assumed: assumedValue,
        reported: reportedValue,
      }),
    )
    .optional()
    .describe(
      'Its check-ins with their own dates, oldest first. Status and health of each are in `notes.json`.',
    ),
  actions: idsOf('Actions for it or anything below it.').optional(),
  decisions: idsOf('Decisions for it or anything below it.').optional(),
  questions: idsOf('Questions for it or anything below it.').optional(),
};

/** The values of `aimShape` as of the day of the archive. */
export function aimValues(aim: Aim, archive: Pick<Archive, 'today' | 'former'>, addressOf: AddressOf) {
  const overall = overallStatus(aim, archive.today);
  const { statusBy, healthBy } = overall;
  return {
    id: aim.id,
    page: addressOf(aimRef(aim)),
    formerly: formerlyOf(aim, archive),
    text: aim.kind === 'program' ? aim.entry.title : aim.entry.text,
    status: overall.status,
    statusBecause: statusBy
      ? { of: aim.id, ...saidBy(statusBy) }
      : overall.because && {
          of: overall.because.of.id,
          ...(overall.because.by && saidBy(overall.because.by)),
        },
    health: overall.health,
    healthBecause: healthBy && {
      of: overall.healthOf?.id ?? aim.id,
      ...saidBy(healthBy),
    },
    healthStale: overall.health && overall.healthStale,
    lastCheckIn: overall.lastCheckIn && {
      of: overall.lastCheckIn.of?.id ?? aim.id,
      ...saidBy(overall.lastCheckIn),
    },
    value: latestValue(aim),
    checkIns: ifAny(aim.checkIns.map((one) => ({ ...saidBy(sourceOf(one)), reported: one.entry.note }))),
    actions: idsIn(aim.actions),
    decisions: idsIn(aim.decisions),
    questions: idsIn(aim.questions),
  };
}

/** The note of a check-in and its date, as data. */
export function saidBy({ note, day }: Pick<Source, 'note' | 'day'>) {
  return { note: note.id, day, assumed: assumedOn(day, note) };
}

function latestValue({ reported: { valueBy: by } }: Aim) {
  const value = by?.entry.value;
  return by && value !== undefined ? { value, of: by.entry.of, ...saidBy(sourceOf(by)) } : undefined;
}
