import * as z from 'zod';
import type { Decision } from '../../model/record.ts';
import { decisionStatuses } from '../../model/status.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { idsIn, recordShape, recordValues } from './record-values.ts';

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
  contents: ({ decisions }, addressOf) => ({
    decisions: decisions.map((one) => decisionValues(one, addressOf)),
  }),
};

function decisionValues(one: Decision, addressOf: AddressOf) {
  return {
    ...recordValues(one, addressOf),
    status: one.status,
    ...plainValues(plain, { ...one.entry, needs: one.needs }),
    supersedes: idsIn(one.supersedes),
    supersededBy: one.supersededBy?.id,
    implementedBy: idsIn(one.implementedBy),
  };
}
