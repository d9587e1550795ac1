import { quietAfterMeetings, quietAfterWordlessDays } from '../../model/stale.ts';
import { aimIdInWords } from '../lines/aim-name.ts';
import { count, countInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** What each thing is called that the ledger is filtered and grouped by, above its field. */
export const fieldWords = {
  status: 'Status',
  owner: 'Owner',
  team: 'Team',
  series: 'Series',
  program: 'Program',
  outcome: 'Outcome',
  objective: 'Objective',
  goal: 'Quarterly goal',
  quarter: 'Quarter',
  'due-from': 'Due from',
  'due-to': 'Due until',
  carried: 'Carried over at least',
  overdue: 'Overdue',
  blocked: 'Blocked',
  unowned: 'Unowned',
  unlinked: 'Unlinked',
  quiet: 'Not mentioned lately',
  for: 'Serves',
} as const;

/** When an open action counts as not mentioned lately. */
export const quietRule = `Not mentioned lately: open, and the last ${countInWords(quietAfterMeetings, 'meeting')} of its series said nothing of it, or nobody did for ${quietAfterWordlessDays} days.`;

/** What a choice of status is called: `in-progress` is in progress. */
export function statusChoiceWord(choice: string): string {
  return choice === 'open' ? 'still open' : choice.replaceAll('-', ' ');
}

/** One thing that is asked for, in words; `label` is the name of a value that has one, else the value. */
export function askedWords(key: keyof typeof fieldWords, label: string): string {
  switch (key) {
    case 'status':
      return statusChoiceWord(label);
    case 'owner':
      return label === 'nobody' ? 'owned by nobody' : `owned by ${label}`;
    case 'team':
    case 'series':
      return `${key} ${label}`;
    case 'program':
    case 'for':
      return label === 'none' ? 'for nothing, on purpose' : `for ${label}`;
    case 'outcome':
    case 'objective':
    case 'goal':
      return `for ${aimIdInWords(label)}`;
    case 'quarter':
      return `in ${label}`;
    case 'due-from':
      return `due from ${printDay(label, 'medium')}`;
    case 'due-to':
      return `due until ${printDay(label, 'medium')}`;
    case 'carried':
      return `carried over ${label}× or more`;
    default:
      return fieldWords[key].toLowerCase();
  }
}

/** What the ledger can be grouped by besides its fields. */
const groupWords: Readonly<Record<string, string>> = {
  quarter: 'quarter opened',
  goal: 'quarterly goal',
  due: 'due day',
  carried: 'times carried over',
  quiet: 'not mentioned lately',
  none: 'nothing',
};

/** What grouping by something is called, after "grouped by". */
export function groupWord(key: string): string {
  return groupWords[key] ?? key;
}

const sortWords = {
  state: ['state, blocked first', 'state, closed first'],
  action: ['action, a to z', 'action, z to a'],
  owner: ['owner, a to z', 'owner, z to a'],
  due: ['due day, first to last', 'due day, last to first'],
  carried: ['carried over, least first', 'carried over, most first'],
  opened: ['opened, oldest first', 'opened, newest first'],
  source: ['note, a to z', 'note, z to a'],
  series: ['series, a to z', 'series, z to a'],
  serves: ['what it serves, a to z', 'what it serves, z to a'],
} as const;

/** What an order is called, after "sorted by". */
export function sortWord({ by, descending }: { by: keyof typeof sortWords; descending: boolean }): string {
  return sortWords[by][descending ? 1 : 0];
}

/** How much is shown and how it stands: `3 actions, grouped by owner, sorted by due day, first to last`. */
export function shownWords(
  total: number,
  shape: { readonly group: string; readonly sort?: Parameters<typeof sortWord>[0] },
): string {
  if (total === 0) return 'No actions';
  return [
    count(total, 'action'),
    ...(shape.group === 'none' ? [] : [`grouped by ${groupWord(shape.group)}`]),
    ...(shape.sort ? [`sorted by ${sortWord(shape.sort)}`] : []),
  ].join(', ');
}

const choiceLength = 56;

/** What a choice of what work is for is called: its id, then as many of its words as fit. */
export function choiceLabel({ id, label }: { readonly id: string; readonly label: string }): string {
  const text = `${aimIdInWords(id)} · ${label}`;
  return text.length <= choiceLength ? text : `${text.slice(0, choiceLength).replace(/\s+\S*$/, '')} …`;
}
