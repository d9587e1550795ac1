import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { printDay } from './day.ts';

/** The next meeting of a series as of the build. */
export interface NextMeeting extends Pick<Ref, 'assumed'> {
  readonly kind:
    | 'planned'
    | 'expected'
    | 'expected-since'
    | 'inactive'
    | 'irregular'
    | 'never'
    | 'collection';
  readonly day?: Day;
  /** Whether the series gives the day, so that it is no estimate. */
  readonly exact?: true;
  /** The last meeting. */
  readonly since?: Day;
}

/** The month since which a series is inactive, for a list with the heading “Inactive series”. */
export function inactiveWords(
  next: Pick<Ref, 'assumed'> & { readonly kind: string; readonly since?: Day },
): string {
  return next.since ? `since ${printDay(next.since, 'month', next)}` : 'no meetings yet';
}

/**
 * The date of the next meeting in a narrow column: `today`, `4 Sep`, `around 4 Sep`, `since 4 Sep`, `inactive`
 * or `no fixed rhythm`. A day of another year than that of the build has its year.
 */
export function meetingDayWords(
  { isToday, late }: { readonly isToday: number; readonly late: number },
  { next, today }: { readonly next: NextMeeting; readonly today: Day },
): string {
  const { kind, day } = nextMeetingOn(next, late);
  if (day === undefined) return kind === 'inactive' ? 'inactive' : 'no fixed rhythm';
  if (isToday > 0) return 'today';
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const printed = printDay(day, isThisYear ? 'short' : 'medium', next);
  if (kind === 'planned') return printed;
  if (kind === 'expected-since') return `since ${printed}`;
  return next.exact ? printed : `around ${printed}`;
}

/**
 * The next meeting of a series as of a later day without another note. `late` is 1 after its date, and 2 once the
 * series is inactive.
 */
export function nextMeetingOn(next: NextMeeting, late: number): NextMeeting {
  if (late > 1) return { kind: 'inactive', since: next.since, assumed: next.assumed };
  return late > 0 ? { ...next, kind: 'expected-since' } : next;
}

/** The next meeting of a series. Only a planned date is printed as certain. */
export function expectedWords(next: NextMeeting): string {
  const day = next.day && printDay(next.day, 'medium', next);
  const since = next.since && printDay(next.since, 'month', next);
  switch (next.kind) {
    case 'planned':
      return `planned for ${day}`;
    case 'expected':
      return `expected ${next.exact ? 'on' : 'around'} ${day}`;
    case 'expected-since':
      return `expected since ${day}`;
    case 'inactive':
      return `inactive since ${since}`;
    case 'irregular':
      return `no fixed rhythm, last in ${since}`;
    case 'never':
      return 'no meetings yet';
    case 'collection':
      return 'no meetings';
  }
}
