import * as z from 'zod';
import { questionStatuses } from '../../model/status.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { idsOf } from '../lines/data-values.ts';
import { idsIn, recordShape, recordValues } from './record-values.ts';

const question = z
  .strictObject({
    ...recordShape,
    status: z
      .enum(questionStatuses)
      .describe('`parked`: put off until somebody takes it up again, which does not close it.'),
    carriedOver: z.int().min(0).describe('How many later meetings of its series left it open.'),
    answer: z
      .string()
      .optional()
      .describe('The answer in the words of the note that opened it; later ones are its last word.'),
    blocks: idsOf('Actions that wait for the answer.').optional(),
  })
  .describe('What a meeting could not answer, or could.');

const schema = z
  .strictObject({ ...headOf(1), questions: z.array(question) })
  .describe('Every question of the published notes as it stands. A key that is absent was not said.');

/** Every question as it stands. */
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
      answer: one.entry.answer,
      blocks: idsIn(one.blocks),
    })),
  }),
};
