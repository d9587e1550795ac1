import * as z from 'zod';
import { causeItem } from '../../model/review.ts';
import { debtStatuses } from '../../model/status.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { recordShape, recordValues } from './record-values.ts';

/** The fields that are written as in its entry. The archive computes or resolves all others. */
const plain = plainFields(recordFields.debt);

const linkedValues = z.strictObject({
  ...recordShape,
  status: z.enum(debtStatuses).describe('`done`: repaid. `dropped`: accepted, so that it stays.'),
  causeItem: z
    .strictObject({
      part: z.enum(['goals', 'unplanned']),
      number: z.int().min(1),
      text: z.string().optional(),
    })
    .optional()
    .describe('The item of the sprint of its note that caused it, if `cause` names one.'),
});

const schema = z
  .strictObject({
    ...headOf(1),
    debt: z.array(linkedValues.extend(fieldShape(plain)).describe('What was left for later.')),
  })
  .describe('All debt of the published notes with its current status. A missing key means: not recorded.');

/** The file of debt, with its current status. */
export const debtFile: DataFile = {
  name: 'debt',
  title: 'Debt',
  version: 1,
  schema,
  contents: ({ debt }, addressOf) => ({
    debt: debt.map((one) => {
      const { cause } = one.entry;
      return {
        ...recordValues(one, addressOf),
        status: one.status,
        ...plainValues(plain, one.entry),
        causeItem: cause === undefined ? undefined : causeItem(cause, one.note.note.sprint),
      };
    }),
  }),
};
