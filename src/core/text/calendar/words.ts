import type { Day } from '../../model/day/day.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** What a month holds. */
interface MonthFigures {
  readonly meetings: Readonly<Record<'held' | 'planned' | 'expected' | 'cancelled', number>>;
  readonly due: number;
  readonly open: number;
  readonly deferred: number;
}

/** A meeting on a day. */
interface Meeting {
  readonly assumed?: readonly Day[];
  readonly state: keyof MonthFigures['meetings'];
  readonly continued: boolean;
  readonly passed: boolean;
  readonly exact: boolean;
}

/** A month in words: `March 2026`. */
export function monthWords(month: string): string {
  return printDay(`${month}-01`, 'month');
}

/** A day in the first column: its date, or in a list of several months its month too, and the year if it is not that of `today`. */
export function dayInCalendar(day: Day, today?: Day): string {
  if (today === undefined) return printDay(day, 'date');
  return printDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'medium');
}

/** What a month holds: `4 meetings held, 1 cancelled. 6 actions due, 2 open.` */
export function monthLede({ meetings, ...actions }: MonthFigures): string {
  const states = (['held', 'planned', 'expected', 'cancelled'] as const).filter(
    (state) => meetings[state] > 0,
  );
  const met = states.map((state, index) =>
    index === 0 ? `${count(meetings[state], 'meeting')} ${state}` : `${meetings[state]} ${state}`,
  );
  return `${capitalise(listInWords(met)) || 'No meetings'}. ${dueWords(actions)}.`;
}

/** The actions due in a month: `6 actions due, 2 open and 1 deferred`. */
function dueWords({ due, open, deferred }: Pick<MonthFigures, 'due' | 'open' | 'deferred'>): string {
  if (due === 0) return 'No actions due';
  const states = [open > 0 && `${open} open`, deferred > 0 && `${deferred} deferred`].filter(
    (one) => one !== false,
  );
  return `${count(due, 'action')} due, ${listInWords(states) || 'all done'}`;
}

/** The state of a meeting beside its series. One that was held needs no word. */
export function meetingWord({ assumed, ...meeting }: Meeting): string {
  return [stateWord(meeting), assumed && assumedWords].filter((words) => words).join(', ');
}

/** The words beside something on a day that is assumed. */
export const assumedWords = 'assumed date';

function stateWord({ state, passed, exact, continued }: Meeting): string {
  switch (state) {
    case 'held':
      return continued ? 'continued' : '';
    case 'planned':
      return passed ? 'planned, no minutes' : continued ? 'planned, continued' : 'planned';
    case 'expected':
      return passed ? 'expected, no note yet' : exact ? 'expected' : 'expected around this day';
    case 'cancelled':
      return 'cancelled';
  }
}
