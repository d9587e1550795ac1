import type { Day } from '../../model/day/day.ts';
import type { PeriodNames } from '../../model/day/period-names.ts';
import { anyoneRef } from '../../model/ref.ts';
import { staleAfterMeetings, staleAfterUnmentionedDays } from '../../model/stale.ts';
import { aimIdInWords, aimTitle } from '../lines/aim-name.ts';
import { capitalise, count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** The labels of the filters of the ledger but those of goals and periods, which have the group's word. */
const fieldWords = {
  status: 'Status',
  owner: 'Owner',
  team: 'Team',
  series: 'Series',
  program: 'Program',
  outcome: 'Outcome',
  objective: 'Objective',
  'due-from': 'Due from',
  'due-to': 'Due by',
  carried: 'Minimum times carried over',
  overdue: 'Overdue',
  blocked: 'Blocked',
  unowned: 'Unowned',
  unlinked: 'Unlinked',
  stale: 'Stale',
  left: 'Owner has left',
  for: 'Serves',
} as const;

/** A filter of the ledger with a label. */
export type LabelledField = keyof typeof fieldWords | 'goal' | 'quarter';

/** The label of a filter. */
export function fieldWord(key: LabelledField, { one, goal }: PeriodNames): string {
  if (key === 'quarter') return capitalise(one);
  return key === 'goal' ? capitalise(goal) : fieldWords[key];
}

/** The rule for stale actions, printed below the filters. */
export const staleRule = `Stale: open, and not mentioned at the last ${staleAfterMeetings} meetings of its series, or for ${staleAfterUnmentionedDays} days. Close or drop it?`;

/** The name of a status in the filter: `in-progress` is in progress. */
export function statusChoiceWord(choice: string): string {
  return choice.replaceAll('-', ' ');
}

/** A value of a filter that is ignored, as the reader wrote it: `ignored: due by 2017-13-01`. */
export function ignoredWords(key: LabelledField, value: string, period: PeriodNames): string {
  const label = key === 'quarter' ? period.one : key === 'goal' ? period.goal : fieldWords[key].toLowerCase();
  return `ignored: ${label} ${value}`;
}

/** An active filter in words. `label` is the name of its value, or the value itself. */
export function filterWords(key: LabelledField, label: string): string {
  switch (key) {
    case 'status':
      return statusChoiceWord(label);
    case 'owner':
      if (label === anyoneRef.label) return label;
      return label === 'nobody' ? 'unowned' : `owned by ${label}`;
    case 'team':
    case 'series':
      return `${key} ${label}`;
    case 'program':
    case 'outcome':
    case 'objective':
    case 'goal':
    case 'for':
      return label === 'none' ? 'standalone' : `for ${label}`;
    case 'quarter':
      return `in ${label}`;
    case 'due-from':
      return `due from ${printDay(label, 'medium')}`;
    case 'due-to':
      return `due by ${printDay(label, 'medium')}`;
    case 'carried':
      return label === '1' ? 'carried over at least once' : `carried over ${label} times or more`;
    default:
      return fieldWords[key].toLowerCase();
  }
}

/** The names of groupings that differ from their keys. */
const groupWords: Readonly<Record<string, string>> = {
  due: 'due date',
  carried: 'times carried over',
  stale: 'stale',
  left: 'whether the owner has left',
  none: 'no grouping',
};

/** The name of a grouping. */
export function groupWord(key: string, { one, goal }: PeriodNames): string {
  if (key === 'quarter') return `${one} opened`;
  if (key === 'goal') return goal;
  return groupWords[key] ?? key;
}

const sortWords = {
  status: ['status, blocked first', 'status, closed first'],
  action: ['title, A to Z', 'title, Z to A'],
  owner: ['owner, A to Z', 'owner, Z to A'],
  due: ['due date, earliest first', 'due date, latest first'],
  carried: ['least carried over', 'most carried over'],
  opened: ['opened, oldest first', 'opened, newest first'],
  source: ['note, A to Z', 'note, Z to A'],
  series: ['series, A to Z', 'series, Z to A'],
  serves: ['serves, A to Z', 'serves, Z to A'],
} as const;

/** The name of an order. */
export function sortWord({ by, descending }: { by: keyof typeof sortWords; descending: boolean }): string {
  return sortWords[by][descending ? 1 : 0];
}

/**
 * The number of actions shown, and their order: `3 actions by owner, sorted by due date, earliest first`. With a `day` if
 * it is not the reader's: `3 actions by owner, as of 5 Sep 2025`.
 */
export function shownWords(
  total: number,
  shape: { readonly group: string; readonly sort?: Parameters<typeof sortWord>[0] },
  period: PeriodNames,
  day?: Day,
): string {
  const asOf = day === undefined ? '' : `, as of ${printDay(day, 'medium')}`;
  if (total === 0) return `No actions${asOf}`;
  const by = shape.group === 'none' ? '' : ` by ${groupWord(shape.group, period)}`;
  const sorted = shape.sort ? `, ${sortedWords(shape.sort)}` : '';
  return `${count(total, 'action')}${by}${sorted}${asOf}`;
}

function sortedWords(sort: Parameters<typeof sortWord>[0]): string {
  return sort.by === 'carried' ? `${sortWord(sort)} first` : `sorted by ${sortWord(sort)}`;
}

/** The name of an aim as a choice and as an active filter: its title, cut, and its short name. */
export function choiceLabel({ id, label }: { readonly id: string; readonly label: string }): string {
  return `${aimTitle({ label })} (${aimIdInWords(id)})`;
}
