import type { Day } from '../../model/day/day.ts';
import { printDay } from '../lines/day.ts';

/** Since when an action has been blocked: `blocked since 11 May 2026`. Unlike a number of days, it is true on every day. */
export function blockedSinceWords(since: Day): string {
  return `blocked since ${printDay(since, 'medium')}`;
}
