import * as z from 'zod';
import { topicStatuses, visibilities } from '../../../model/status.ts';
import type { TopicEntry } from '../../../model/topic.ts';
import { id } from '../value/id.ts';
import { either, mapping, type Shape } from '../value/mapping.ts';
import { oneManyOrNone } from '../value/reference.ts';
import { text } from '../value/text.ts';

const entry = mapping({
  id: id.describe('Short name of the topic, unique among the records of its series.'),
  text: text.describe('The topic, in a few words.'),
  status: z
    .enum(topicStatuses)
    .default('parked')
    .describe('Status of the topic, which later notes report in a follow-up.'),
  note: text.optional().describe('What to know about it.'),
  tracker: oneManyOrNone.describe('Ids of the same subject in a tracker.'),
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of the built site.'),
} satisfies Shape<TopicEntry>);

/** A parked topic: its text, or a mapping with the id by which later notes report on it. */
export const topic = either(text, entry, 'text, or a mapping with `id:` and `text:`');
