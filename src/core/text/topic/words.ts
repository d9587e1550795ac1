import type { TopicStatus } from '../../model/status.ts';
import { agoWords } from '../lines/age.ts';
import { times } from '../lines/count.ts';

/** The age of a parked topic: `parked 45 days ago`, `carried over twice`. */
export function parkedWords(topic: {
  readonly days: number;
  readonly carriedOver: number;
}): readonly string[] {
  const { days, carriedOver } = topic;
  return [`parked ${agoWords(days)}`, ...(carriedOver > 0 ? [`carried over ${times(carriedOver)}`] : [])];
}

const words = {
  parked: 'Parked',
  discussed: 'Discussed',
  tabled: 'Tabled',
  dropped: 'Dropped',
} as const satisfies Record<TopicStatus, string>;

/** The word for the status of a topic, or for a note that only mentions it. */
export function topicWord(status: TopicStatus | undefined): string {
  return status === undefined ? 'Mentioned' : words[status];
}

const states = {
  parked: 'parked',
  discussed: 'done',
  tabled: 'deferred',
  dropped: 'dropped',
} as const satisfies Record<TopicStatus, string>;

/** The look of a topic with a status. */
export function stateOfTopic(status: TopicStatus | undefined): (typeof states)[TopicStatus] {
  return states[status ?? 'parked'];
}
