import type { TopicResult } from '../../model/status.ts';
import { count } from '../lines/count.ts';

const results = { skipped: 'skipped', tabled: 'tabled', dropped: 'dropped' } as const;

/** What is said of a topic after the names of those who lead it: `15 minutes`, `skipped`. */
export function topicHeadingWords({
  minutes,
  result,
}: {
  readonly minutes?: number;
  readonly result?: Exclude<TopicResult, 'done'>;
}): readonly string[] {
  return [...(minutes === undefined ? [] : [count(minutes, 'minute')]), ...(result ? [results[result]] : [])];
}
