import type { Day } from '../../model/day/day.ts';
import { printDay } from './day.ts';

/** How long a series has not met, under a head that says so. */
export function quietWords(next: { readonly kind: string; readonly since?: Day }): string {
  return next.since ? `since ${printDay(next.since, 'month')}` : 'no meeting yet';
}

/** When a series meets next, in words that claim no more than is known. */
export function expectedWords(next: {
  readonly kind: 'planned' | 'expected' | 'awaited' | 'quiet' | 'irregular' | 'never';
  readonly day?: Day;
  readonly since?: Day;
}): string {
  const day = next.day && printDay(next.day, 'medium');
  const since = next.since && printDay(next.since, 'month');
  switch (next.kind) {
    case 'planned':
      return `next on ${day}`;
    case 'expected':
      return `expected about ${day}`;
    case 'awaited':
      return `expected since ${day}`;
    case 'quiet':
      return `quiet since ${since}`;
    case 'irregular':
      return `now and then, last in ${since}`;
    case 'never':
      return 'no meeting yet';
  }
}
