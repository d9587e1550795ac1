import type { Day } from '../../model/day/day.ts';
import { printDay } from './day.ts';

/** The month since which a series is inactive, for a list with the heading “Inactive series”. */
export function inactiveWords(next: { readonly kind: string; readonly since?: Day }): string {
  return next.since ? `since ${printDay(next.since, 'month')}` : 'no meetings yet';
}

/**
 * The date of the next meeting in a narrow column: `today`, `4 Sep`, `around 4 Sep`, `since 4 Sep`, or `no fixed
 * rhythm`. A day of another year has its year.
 */
export function meetingDayWords(next: { readonly kind: string; readonly day?: Day }, today: Day): string {
  if (next.day === undefined) return 'no fixed rhythm';
  if (next.day === today) return 'today';
  const isThisYear = next.day.slice(0, 4) === today.slice(0, 4);
  const day = printDay(next.day, isThisYear ? 'short' : 'medium');
  if (next.kind === 'planned') return day;
  return next.kind === 'expected-since' ? `since ${day}` : `around ${day}`;
}

/** The next meeting of a series. Only a planned date is printed as certain. */
export function expectedWords(next: {
  readonly kind: 'planned' | 'expected' | 'expected-since' | 'inactive' | 'irregular' | 'never';
  readonly day?: Day;
  readonly since?: Day;
}): string {
  const day = next.day && printDay(next.day, 'medium');
  const since = next.since && printDay(next.since, 'month');
  switch (next.kind) {
    case 'planned':
      return `next meeting ${day}`;
    case 'expected':
      return `expected around ${day}`;
    case 'expected-since':
      return `expected since ${day}`;
    case 'inactive':
      return `inactive since ${since}`;
    case 'irregular':
      return `no fixed rhythm, last in ${since}`;
    case 'never':
      return 'no meetings yet';
  }
}
