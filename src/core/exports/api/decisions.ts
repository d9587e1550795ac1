import * as z from 'zod';
import { decisionStep } from '../../graph/record/superseded.ts';
import type { Day } from '../../model/day/day.ts';
import type { Decision } from '../../model/record.ts';
import { decisionStatuses } from '../../model/status.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { objectionsOn } from '../../views/lines/record-line.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { idsIn, recordShape, recordValues, reportedValue } from './record-values.ts';

/**
 * The fields that are written as in its entry. The archive computes or resolves all others. The scope, the longest of
 * them, comes last.
 */
const plain = plainFields(recordFields.decision).toSorted(
  (a, b) => Number(a.key === 'scope') - Number(b.key === 'scope'),
);

const linkedValues = z.strictObject({
  ...recordShape,
  status: z
    .enum([...decisionStatuses, 'superseded'])
    .describe('`superseded` is derived from a newer accepted decision, never written.'),
  supersedes: idsOf('Decisions that it supersedes once it is accepted.').optional(),
  supersededBy: idOf('The decision that supersedes it.').optional(),
  implementedBy: idsOf('Actions that implement it.').optional(),
  answers: idsOf('Questions that it answers.').optional(),
  decided: dayValue.optional().describe('Date on which it was accepted or rejected. Missing while proposed.'),
  unopposed: z
    .enum(['no-objection', 'withdrawn'])
    .optional()
    .describe(
      'Present if no note accepted it, but its lazy consensus: nobody objected, or each objection was withdrawn.',
    ),
  held: z.literal(true).optional().describe('Present while an objection holds its lazy consensus.'),
  objections: z
    .array(
      z.strictObject({
        by: idOf('Who objects.'),
        day: dayValue,
        note: idOf('The note that reports it.'),
        reported: reportedValue,
        withdrawn: dayValue.optional().describe('Date of its withdrawal.'),
      }),
    )
    .optional()
    .describe('The objections to it, oldest first.'),
  reviewed: dayValue.optional().describe('Date of its last review, after which it remained in force.'),
});

const schema = z
  .strictObject({
    ...headOf(2),
    decisions: z.array(linkedValues.extend(fieldShape(plain)).describe('A decision, proposed or made.')),
  })
  .describe(
    'Every decision of the published notes with its current status. A missing key means: not recorded.',
  );

/** The file of decisions, with their current status. */
export const decisionsFile: DataFile = {
  name: 'decisions',
  title: 'Decisions',
  version: 2,
  schema,
  contents: ({ decisions, today }, addressOf) => ({
    decisions: decisions.map((one) => decisionValues(one, today, addressOf)),
  }),
};

function decisionValues(one: Decision, today: Day, addressOf: AddressOf) {
  const { held, unopposed } = objectionsOn(one, today);
  return {
    ...recordValues(one, addressOf),
    status: one.status,
    ...plainValues(plain, { ...one.entry, needs: one.needs, reviewBy: one.reviewBy }),
    supersedes: idsIn(one.supersedes),
    supersededBy: one.supersededBy?.id,
    implementedBy: idsIn(one.implementedBy),
    answers: idsIn(one.answers),
    decided: decisionStep(one)?.day,
    unopposed,
    held: held && (true as const),
    objections: ifAny(
      one.objections.map(({ by, day, note, said, withdrawn }) => ({
        ...{ by: by.id, day, note: note.id, reported: said, withdrawn: withdrawn?.day },
      })),
    ),
    reviewed: one.reviewed?.day,
  };
}
