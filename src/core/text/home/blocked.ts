import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** Since when an action has been blocked: `blocked since 11 May 2026`. Unlike a number of days, it is true on every day. */
export function blockedSinceWords(since: Day, of?: Pick<Ref, 'assumed'>): string {
  return `blocked since ${printDay(since, 'medium', of)}`;
}

/** The number of blocked actions of the home page, with its verb: `1 action is blocked`. */
export function areBlockedWords(actions: number): string {
  return `${count(actions, 'action')} ${actions === 1 ? 'is' : 'are'} blocked`;
}

/** The blocked actions that no open blocker explains, after their whole number: `1 of them by nothing that is open`. */
export function withoutBlockerWords(actions: number, blocked: number): string {
  return blocked === 1 ? 'by nothing that is open' : `${actions} of them by nothing that is open`;
}
