import * as z from 'zod';
import { questionStatuses } from '../../model/status.ts';
import { recordFields } from '../../parse/schema/records.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { idsIn, recordShape, recordValues } from './record-values.ts';

/** What a question says besides what the archive makes of it. */
const plain = plainFields(recordFields.question);

const standing = z.strictObject({
  ...recordShape,
  status: z.enum(questionStatuses).describe('`parked` is open, but not discussed for now.'),
  carriedOver: z.int().min(0).describe('Times it was carried over by meetings of its series.'),
  blocks: idsOf('Actions that it blocks.').optional(),
});

const schema = z
  .strictObject({
    ...headOf(1),
    questions: z.array(standing.extend(fieldShape(plain)).describe('A question, open or answered.')),
  })
  .describe('Every question of the published notes with its status. A missing key means: not recorded.');

/** Every question with its status. */
export const questionsFile: DataFile = {
  name: 'questions',
  title: 'Questions',
  version: 1,
  schema,
  contents: ({ questions }, addressOf) => ({
    questions: questions.map((one) => ({
      ...recordValues(one, addressOf),
      status: one.status,
      carriedOver: one.carriedOver,
      ...plainValues(plain, one.entry),
      blocks: idsIn(one.blocks),
    })),
  }),
};
