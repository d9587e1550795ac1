import type { Day } from '../model/day.ts';
import { timesCarriedOver } from './carried-over.ts';
import { count } from './count.ts';
import { printDay } from './day.ts';

/** What became of a record, as plain values. */
export interface SinceValues {
  readonly state: string;
  readonly day?: Day;
  readonly said?: string;
  readonly reason?: string;
  readonly carriedOver: number;
  readonly silent: number;
  readonly days?: number;
}

/** The words after the state that say what became of a record: when, how often carried over, and what was said. */
export function sinceWords(since: SinceValues): string {
  return [...facts(since), since.reason && `because: ${since.reason}`].filter(Boolean).join(', ');
}

function facts({ state, day, carriedOver, silent, days }: SinceValues): readonly (string | undefined)[] {
  const on = day && printDay(day, 'medium');
  const carried = carriedOver > 0 ? timesCarriedOver(carriedOver) : undefined;
  if (state === 'not-mentioned') return [`in ${count(silent, 'later meeting')}`];
  if (state === 'carried-over') return [carried?.replace('carried over ', ''), quietWords(silent)];
  if (state === 'in-progress' || state === 'blocked') return [on && `since ${on}`, quietWords(silent)];
  return [on && `on ${on}`, days === undefined ? undefined : afterWords(days), carried];
}

/** How long it took, from the opening to the end. */
function afterWords(days: number): string {
  return days === 0 ? 'the same day' : `after ${count(days, 'day')}`;
}

function quietWords(silent: number): string | undefined {
  if (silent === 0) return undefined;
  return silent === 1 ? 'not mentioned at the last meeting' : `not mentioned at the last ${silent} meetings`;
}
