import type { Ref } from '../model/ref.ts';
import { count, listInWords } from './count.ts';
import type { Tone } from './state.ts';

/** Whose actions stand in a group of the ledger, and how many of them are open and late. */
interface GroupFacts {
  readonly owner:
    | { readonly kind: 'one'; readonly ref: Ref }
    | { readonly kind: 'everyone'; readonly teams: readonly Ref[] }
    | { readonly kind: 'nobody' };
  readonly rows: readonly unknown[];
  readonly open: number;
  readonly late: number;
}

/** The head of a group. */
export function groupHead({ owner }: Pick<GroupFacts, 'owner'>): string {
  if (owner.kind === 'one') return owner.ref.label;
  return owner.kind === 'everyone' ? 'Each team' : 'Nobody';
}

/** The small words beside the head: who each team is, how many are open and late; `pages` where it runs on. */
export function groupAsides(
  group: GroupFacts,
  pages: { from?: number; to?: number } = {},
): readonly string[] {
  const { owner, rows, open, late } = group;
  const figures = [...(open > 0 ? [`${open} open`] : []), ...(late > 0 ? [`${late} late`] : [])];
  const closed = rows.length - open;
  return [
    ...(owner.kind === 'everyone' ? [listInWords(owner.teams.map((team) => team.label))] : []),
    [...figures, ...(closed > 0 ? [`${closed} closed`] : [])].join(', '),
    ...(pages.from === undefined ? [] : [`continued from page ${pages.from}`]),
    ...(pages.to === undefined ? [] : [`continues on page ${pages.to}`]),
  ];
}

/** What a choice of status is called: `in-progress` is in progress. */
export function statusChoiceWord(choice: string): string {
  return choice === 'open' ? 'still open' : choice.replaceAll('-', ' ');
}

/** What a filter asks for, as labels; what is not asked for is left out. */
export interface AskedFor {
  readonly status?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly series?: string;
  readonly for?: string;
  readonly quarter?: string;
}

/** What is shown, in one line: `3 late actions of Dan in Deployment pipeline for p6/o2.2`. */
export function shownWords(total: number, asked: AskedFor): string {
  const kind = asked.status === undefined ? '' : `${asked.status} `;
  const parts = [
    asked.owner && (asked.owner === 'nobody' ? 'that nobody owns' : `of ${asked.owner}`),
    asked.team && `of the team ${asked.team}`,
    asked.series && `in ${asked.series}`,
    asked.for &&
      (asked.for === 'unlinked'
        ? 'without a link'
        : asked.for === 'none'
          ? 'for nothing, on purpose'
          : `for ${asked.for}`),
    asked.quarter && `in ${asked.quarter}`,
  ].filter((part) => part !== undefined);
  return [count(total, `${kind}action`), ...parts].join(' ').replace(/^0 /, 'No ');
}

const choiceLength = 56;

/** What a choice of what work is for is called: its id, then as many of its words as fit. */
export function choiceLabel({ id, label }: { readonly id: string; readonly label: string }): string {
  const text = `${id} · ${label}`;
  return text.length <= choiceLength ? text : `${text.slice(0, choiceLength).replace(/\s+\S*$/, '')} …`;
}

/** A figure of the ledger with its word. */
export interface LedgerFact {
  readonly number: number;
  readonly word: string;
  readonly tone?: Tone;
}

/** How the ledger stands, figure by figure; what there is none of is left out. */
export function openFacts(figures: {
  readonly late: number;
  readonly blocked: number;
  readonly done: number;
  readonly dropped: number;
  readonly unowned: number;
  readonly unlinked: number;
}): readonly LedgerFact[] {
  return [
    { number: figures.late, word: 'late', tone: 'late' as const },
    { number: figures.blocked, word: 'blocked', tone: 'blocked' as const },
    ...closedFacts(figures),
    { number: figures.unowned, word: 'unowned' },
    { number: figures.unlinked, word: 'unlinked' },
  ].filter(({ number }) => number > 0);
}

/** How the closed actions ended. */
export function closedFacts(figures: {
  readonly done: number;
  readonly dropped: number;
}): readonly LedgerFact[] {
  return [
    { number: figures.done, word: 'done', tone: 'done' as const },
    { number: figures.dropped, word: 'dropped', tone: 'quiet' as const },
  ].filter(({ number }) => number > 0);
}
