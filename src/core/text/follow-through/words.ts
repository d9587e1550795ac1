import { capitalise, count } from '../lines/count.ts';

/** A span of days or of times, as plain values. */
export interface SpanValues {
  readonly from: number;
  readonly to?: number;
}

/** A span of days: `0 to 7 days`, `more than 180 days`. */
export function daySpanWords({ from, to }: SpanValues): string {
  return to === undefined ? `more than ${from - 1} days` : `${from} to ${to} days`;
}

/** A span of times: `never`, `once`, `twice`, `3 to 5 times`, `11 times or more`. */
export function timesSpanWords({ from, to }: SpanValues): string {
  if (to === undefined) return `${from} times or more`;
  if (from !== to) return `${from} to ${to} times`;
  return ['never', 'once', 'twice'][from] ?? `${from} times`;
}

/** A share as counts: `3 of 4`, or `none` if there is nothing to count. */
export function shareWords(some: number, of: number, none: string): string {
  return of === 0 ? none : `${some} of ${of}`;
}

/** The median number of days: `12 days`, `same day`, or `too few` actions. */
export function halfDaysWords(half: number | undefined): string {
  if (half === undefined) return 'too few';
  return half === 0 ? 'same day' : count(half, 'day');
}

/** Measured actions by status, and all open actions of the same scope, as plain values. */
interface StatesValues {
  readonly actions: number;
  readonly open: number;
  readonly openInAll: number;
  readonly done: number;
  readonly dropped: number;
}

/**
 * The actions by status in one sentence: `9 actions: 7 done, 2 open.`, or with open ones that are not measured `61 actions
 * measured: 7 done, 1 dropped, 53 of 57 open.`
 */
export function statesWords({ actions, open, openInAll, done, dropped }: StatesValues): string {
  if (actions + openInAll === 0) return 'No actions yet.';
  const parts = [
    done > 0 && `${done} done`,
    dropped > 0 && `${dropped} dropped`,
    openInAll > 0 && `${measuredWords(open, openInAll)} open`,
  ];
  const measured = open < openInAll ? ' measured' : '';
  return `${actions > 0 ? count(actions, 'action') : 'No actions'}${measured}: ${parts.filter((part) => part !== false).join(', ')}.`;
}

/** The measured open actions among all: `53 of 57`, or `57` if all are measured. */
export function measuredWords(measured: number, all: number): string {
  return measured === all ? `${all}` : `${measured} of ${all}`;
}

/** Actions that no statistic counts, as plain values. */
interface LeftOutValues {
  readonly superseded: number;
  readonly deferred: number;
  readonly recurring: LeftOutOpenValues;
  readonly ofOneMember: LeftOutOpenValues;
  readonly rounds: { readonly over: number; readonly done: number };
}

interface LeftOutOpenValues {
  readonly all: number;
  readonly open: number;
  readonly deferred: number;
}

/**
 * Sentences on the actions that durations leave out and on those that no statistic counts. Empty if all are counted.
 */
export function notCountedWords(earlier: number, leftOut: LeftOutValues): string {
  return [earlierWords(earlier), leftOutWords(leftOut)].filter((words) => words !== '').join(' ');
}

function leftOutWords({ superseded, deferred, recurring, ofOneMember, rounds }: LeftOutValues): string {
  const ofRounds = rounds.over > 0 && `${rounds.done} of ${count(rounds.over, 'round')} done`;
  const parts = [
    recurring.all > 0 && `${recurring.all} recurring${inBrackets(recurring, ofRounds)}`,
    deferred > 0 && `${deferred} deferred`,
    ofOneMember.all > 0 && `${ofOneMember.all} open of a single member`,
    superseded > 0 && `${superseded} superseded`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `Not measured: ${parts.join(', ')}.`;
}

function inBrackets({ open, deferred }: LeftOutOpenValues, more: string | false): string {
  const parts = [open > 0 && `${open} open`, deferred > 0 && `${deferred} deferred`, more];
  const said = parts.filter((part) => part !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** A sentence on the actions without an opening date, which durations leave out. Empty if there are none. */
function earlierWords(earlier: number): string {
  if (earlier === 0) return '';
  const [have, are] = earlier === 1 ? ['has', 'is'] : ['have', 'are'];
  return `${count(earlier, 'action')} older than the archive ${have} no start date and ${are} left out of durations.`;
}

/** Describes bars for screen readers: `0 to 7 days: 3, 8 to 30 days: 1.` */
export function barsWords(rows: readonly { readonly label: string; readonly count: number }[]): string {
  return `${capitalise(rows.map((row) => `${row.label}: ${row.count}`).join(', '))}.`;
}
