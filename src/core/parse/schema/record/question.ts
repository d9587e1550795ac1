import * as z from 'zod';
import type { QuestionEntry } from '../../../model/entry.ts';
import { questionStatuses, visibilities } from '../../../model/status.ts';
import { formerly } from '../value/former.ts';
import { idOf } from '../value/id.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { oneManyOrNone, serves, topicOf } from '../value/reference.ts';
import { text } from '../value/text.ts';

/** A question as its opening note writes it. */
export const question = mapping({
  id: idOf('question').describe('Short name of the question, unique among the records of its series.'),
  text: text.describe('The question, in one sentence.'),
  note: text.optional().describe('What else to know about it.'),
  status: z.enum(questionStatuses).default('open').describe('Status of the question.'),
  owner: oneManyOrNone.describe('Who finds the answer.'),
  answer: text.optional().describe('The answer, if the same meeting gave it.'),
  for: serves
    .optional()
    .describe('The objectives, outcomes, programs or goals it serves. `none`: standalone.'),
  tracker: oneManyOrNone.describe('Ids of the same subject in a tracker.'),
  topic: topicOf,
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of the built site.'),
  formerly: formerly('series', 'question').describe(
    'Earlier ids of the question, short or full. Its old address leads here.',
  ),
} satisfies Shape<QuestionEntry>);
