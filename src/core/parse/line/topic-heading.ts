import * as z from 'zod';
import type { TopicFacts } from '../../model/line/note-line.ts';
import { topicResults } from '../../model/status.ts';
import { ordinal } from '../schema/value/figure.ts';
import { mapping, type Shape } from '../schema/value/mapping.ts';
import { oneManyOrNone } from '../schema/value/reference.ts';
import type { LineItem } from './item.ts';
import type { Part } from './part.ts';
import { readTail } from './tail.ts';

/** A heading that opens a topic (by its id), or returns to one (by a reference). */
export interface TopicHeading {
  readonly id?: Part;
  readonly ref?: Part;
  readonly words: string;
  readonly attributes?: Part;
}

/** What the attributes of the heading say of its topic besides the keys of a parked topic. */
export const topicFacts = mapping({
  by: oneManyOrNone.describe('Who leads the topic.'),
  minutes: ordinal.optional().describe('The minutes planned for it.'),
  result: z.enum(topicResults).optional().describe('What became of it in the meeting: by default `done`.'),
} satisfies Shape<TopicFacts>);

/** The keys of the facts. All others of the attributes are those of a parked topic. */
export const topicFactKeys: readonly string[] = Object.keys(topicFacts.shape);

const reference = /^\[\[([^[\]|\n]{1,200})(?:\|[^[\]\n]{0,200})?\]\]$/;

/** Reads a heading: with an id or with nothing but a reference it is a topic. */
export function readTopicHeading(text: string): TopicHeading | undefined {
  const { id, attributes, textEnd } = readTail(text);
  const words = text.slice(0, textEnd);
  const ref = reference.exec(words)?.[1]?.trim();
  if (!id && ref === undefined) return undefined;
  return {
    words,
    ...(id && { id }),
    ...(ref !== undefined && { ref: { value: ref, at: 2 } }),
    ...(attributes && { attributes }),
  };
}

/** The status of a topic after a meeting that came to it, by the result. One that was skipped is parked. */
export function statusOfResult(result: unknown): string {
  if (result === 'skipped') return 'parked';
  return result === 'tabled' || result === 'dropped' ? result : 'discussed';
}

/** Returns the item of a heading that opens a topic. */
export function topicItem({ id }: TopicHeading, plain: string): LineItem {
  return {
    list: 'forNextTime',
    isHeading: true,
    parts: {
      ...(id && { id }),
      text: { value: plain, at: 0 },
    },
  };
}

/** Returns the item of a heading that returns to a topic. */
export function topicReportItem(ref: Part): LineItem {
  return { list: 'followUps', isHeading: true, parts: { topic: ref } };
}
