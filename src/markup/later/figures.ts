import type { Day } from '../../core/model/day/day.ts';
import { count } from '../../core/text/lines/count.ts';
import {
  expectedWords,
  meetingDayWords,
  type NextMeeting,
  nextMeetingOn,
} from '../../core/text/lines/expected-meeting.ts';
import { openWords } from '../../core/text/lines/open.ts';
import { type PersonStory, personStory } from '../../core/text/people/person.ts';
import { type TeamStory, teamStory } from '../../core/text/people/team.ts';

/** One number. */
interface One {
  readonly n: number;
}

/**
 * The words of every figure that follows the reader's day, by kind. The build prints them as of its day, the script as
 * of the reader's day. `of` has other values for the words.
 */
export const figures = {
  cell: ({ n }: One) => (n > 0 ? `${n}` : '–'),
  number: ({ n }: One) => `${n}`,
  'open-noun': ({ n }: One) => (n === 1 ? 'open action' : 'open actions'),
  actions: ({ n }: One) => (n > 0 ? count(n, 'action') : 'no actions'),
  'and-open': ({ n }: One) => (n > 0 ? `, ${count(n, 'action')} open` : ''),
  open: ({ open, overdue }: { readonly open: number; readonly overdue: number }) =>
    openWords(open, [[overdue, 'overdue']]),
  'all-open': ({ n }: One) => `See all ${count(n, 'open action')}`,
  'all-deferred': ({ n }: One) => `See all ${count(n, 'deferred action')}`,
  'all-overdue': ({ n }: One) => `See all ${n} overdue actions`,
  'all-blocked': ({ n }: One) => `See all ${n} blocked actions`,
  'all-listed': ({ n }: One) => `See all ${n} in the ledger`,
  none: ({ n }: One, { words }: { readonly words: string }) => (n > 0 ? '' : words),
  'stale-overdue': ({ n }: One) => count(n, 'overdue action'),
  'next-meeting': ({ late }: { readonly late: number }, next: NextMeeting) =>
    expectedWords(nextMeetingOn(next, late)),
  'meeting-day': (
    numbers: { readonly isToday: number; readonly late: number },
    of: { readonly next: NextMeeting; readonly today: Day },
  ) => meetingDayWords(numbers, of),
  person: (numbers: Pick<PersonStory, 'open'>, of: Omit<PersonStory, 'open'>) =>
    personStory({ ...of, ...numbers }),
  team: (numbers: Pick<TeamStory, 'open' | 'ofMembers'>, of: Omit<TeamStory, 'open' | 'ofMembers'>) =>
    teamStory({ ...of, ...numbers }),
};

/** The name of a kind of figure. */
export type FigureKind = keyof typeof figures;

/** Returns the words of a figure. */
export function figureWords(kind: string, numbers: Readonly<Record<string, number>>, of?: unknown): string {
  const words: unknown = Object.hasOwn(figures, kind) && figures[kind as FigureKind];
  return typeof words === 'function' ? words(numbers, of) : '';
}
