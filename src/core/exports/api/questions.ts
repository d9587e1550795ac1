import * as z from 'zod';
import { questionStatuses } from '../../model/status.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { openSince } from '../../views/lines/record-line.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { idsIn, recordShape, recordValues } from './record-values.ts';

/** The fields that are written as in its entry. The archive computes or resolves all others. */
const plain = plainFields(recordFields.question);

const linkedValues = z.strictObject({
  ...recordShape,
  status: z.enum(questionStatuses).describe('`parked`: postponed without being closed.'),
  openSince: dayValue
    .optional()
    .describe('Date since which it is open: `opened`, or its last reopening. Missing if answered or parked.'),
  carriedOver: z.int().min(0).describe('Number of times carried over by later meetings of its series.'),
  blocks: idsOf('Actions blocked until it is answered.').optional(),
  answeredBy: idOf('The decision or action that answers it.').optional(),
});

const schema = z
  .strictObject({
    ...headOf(2),
    questions: z.array(linkedValues.extend(fieldShape(plain)).describe('A question raised at a meeting.')),
  })
  .describe(
    'Every question of the published notes with its current status. A missing key means: not recorded.',
  );

/** The file of questions, with their current status. */
export const questionsFile: DataFile = {
  name: 'questions',
  title: 'Questions',
  version: 2,
  schema,
  contents: ({ questions }, addressOf) => ({
    questions: questions.map((one) => ({
      ...recordValues(one, addressOf),
      status: one.status,
      openSince: openSince(one)?.day,
      carriedOver: one.carriedOver,
      ...plainValues(plain, one.entry),
      blocks: idsIn(one.blocks),
      answeredBy: one.answeredBy?.id,
    })),
  }),
};
