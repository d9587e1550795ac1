import { type Day, daysBetween } from '../../model/day/day.ts';
import { type Due, soonDays } from '../../model/day/due.ts';
import { count } from './count.ts';
import type { Mark, Tone } from './status.ts';

/** Lateness as shape, colour and words together. */
export interface LatenessLook {
  readonly mark: Mark;
  readonly tone: Tone;
  readonly words: string;
}

/** What a day that has passed makes of something: it is late, or its time is merely over. */
export type Past = 'late' | 'ago';

/** How something due in `days` days looks: late (or over, where nobody is late), due soon, or not worth a word yet. */
export function latenessLook(days: number | undefined, past: Past = 'late'): LatenessLook | undefined {
  if (days === undefined || days > soonDays) return undefined;
  if (days < 0) return { mark: 'late', tone: 'late', words: `${count(-days, 'day')} ${past}` };
  return { mark: 'soon', tone: 'soon', words: days === 0 ? 'today' : `in ${count(days, 'day')}` };
}

/** A due day as plain values; `days` counts to it: negative is late. */
export interface DueStanding {
  readonly estimated: boolean;
  readonly days?: number;
  readonly standing: 'late' | 'soon' | 'later' | 'closed' | 'deferred' | 'none';
}

/** How a due day looks; nothing where it is only estimated, and nothing where nobody is asked for it: closed, or put off. */
export function dueLook(due: DueStanding | undefined): LatenessLook | undefined {
  if (!due || due.estimated || due.standing === 'closed' || due.standing === 'deferred') return undefined;
  return latenessLook(due.days);
}

/** How late something was when it was closed; nothing where it was in time. */
export function closedLateWords(due: Day | undefined, closed: Day): string | undefined {
  const days = due === undefined ? 0 : daysBetween(due, closed);
  return days > 0 ? `${count(days, 'day')} late` : undefined;
}

/** What was said of the due day, where it was not a day; the meeting that came of `next-meeting` needs no word. */
export function dueSaidWords(due: Pick<Due, 'said' | 'day' | 'estimated'>): string | undefined {
  if (due.said === 'end-of-quarter') return 'end of quarter';
  return due.said === 'next-meeting' && (due.estimated || due.day === undefined) ? 'next meeting' : undefined;
}
