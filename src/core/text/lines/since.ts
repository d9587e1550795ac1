import { count } from './count.ts';

/** What became of a record, as plain values. */
export interface SinceValues {
  readonly state: string;
  readonly reason?: string;
  readonly carriedOver: number;
  readonly silent: number;
  readonly days?: number;
}

const lasting = new Set(['in-progress', 'blocked', 'parked']);
const standing = new Set(['carried-over', 'not-mentioned']);

/** The word before the day: a state lasts since it, an end came on it; what merely stands open has no day. */
export function sinceWord(state: string): 'since' | 'on' | undefined {
  if (standing.has(state)) return undefined;
  return lasting.has(state) ? 'since' : 'on';
}

/** The words after the state and its day: how long it took, how often it was carried over, and why. */
export function sinceWords({ state, reason, carriedOver, silent, days }: SinceValues): string {
  const ended = !standing.has(state) && !lasting.has(state);
  const carried = carriedOver === 0 ? undefined : timesCarriedOver(carriedOver);
  const parts = [
    days === undefined ? undefined : days === 0 ? 'the same day' : `after ${count(days, 'day')}`,
    state === 'carried-over' ? carried?.replace('carried over ', '') : ended ? carried : undefined,
    ended ? undefined : quietWords(state, silent),
    reason && `because: ${reason}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function quietWords(state: string, silent: number): string | undefined {
  if (state === 'not-mentioned') return `in ${count(silent, 'later meeting')}`;
  return silent === 0 ? undefined : silentWords(silent);
}

/** How many of the last meetings in a row passed something over; there is at least one. */
export function silentWords(meetings: number): string {
  return meetings === 1
    ? 'not mentioned at the last meeting'
    : `not mentioned at the last ${meetings} meetings`;
}

/** How often an action was carried over: `carried over once`, `carried over 5×`. */
export function timesCarriedOver(times: number): string {
  return times === 1 ? 'carried over once' : `carried over ${times}×`;
}
