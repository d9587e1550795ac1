import type { Day } from '../../model/day/day.ts';
import { count, times } from './count.ts';

/** The course of a record after a note, as plain values. */
export interface SinceValues {
  readonly state: string;
  readonly reason?: string;
  readonly carriedOver: number;
  readonly notMentioned: number;
  readonly days?: number;
}

const lasting = new Set(['in-progress', 'blocked', 'parked']);
const unchanged = new Set(['carried-over', 'not-mentioned']);

/** The word before the day: “since” for a state that lasts, none for an end. A record that is only carried over has no day. */
export function sinceWord(state: string): 'since' | '' | undefined {
  if (unchanged.has(state)) return undefined;
  return lasting.has(state) ? 'since' : '';
}

/**
 * The words after the state and its day: the time since the note, how often the record was carried over, and the
 * reason.
 */
export function sinceWords({ state, reason, carriedOver, notMentioned, days }: SinceValues): string {
  const ended = !unchanged.has(state) && !lasting.has(state);
  const carried = carriedOver === 0 ? undefined : timesCarriedOver(carriedOver);
  const parts = [
    days === undefined ? undefined : days === 0 ? 'the same day' : `${count(days, 'day')} later`,
    state === 'carried-over' ? carried?.replace('carried over ', '') : ended ? carried : undefined,
    ended ? undefined : notMentionedSuffix(state, notMentioned),
    reason && `reason: ${reason}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The words before the due date of the first missed round: `Missed`, or `3 rounds missed from`. */
export function missedWords(rounds: number): string {
  return rounds === 1 ? 'Missed' : `${rounds} rounds missed from`;
}

/** A record that has not changed since a note: `Still open`, `Still overdue`, `Still deferred`. */
export function stillWords(was: {
  readonly status: string;
  readonly start?: Day;
  readonly due?: { readonly status: string };
}): string {
  const status = was.start === undefined ? was.status : 'deferred';
  return `Still ${was.due?.status === 'overdue' ? 'overdue' : status.replace('-', ' ')}`;
}

function notMentionedSuffix(state: string, notMentioned: number): string | undefined {
  if (state === 'not-mentioned') return `at ${count(notMentioned, 'later meeting')}`;
  return notMentioned === 0 ? undefined : notMentionedWords(notMentioned);
}

/** How many of the latest meetings in a row did not mention a record. There is at least one. */
export function notMentionedWords(meetings: number): string {
  return meetings === 1
    ? 'not mentioned at the last meeting'
    : `not mentioned at the last ${meetings} meetings`;
}

/** How often a record was carried over: `carried over once`, `carried over 5 times`. */
export function timesCarriedOver(number: number): string {
  return `carried over ${times(number)}`;
}
