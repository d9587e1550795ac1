import type { Tone } from '../lines/status.ts';

/** A figure of the ledger with its word. */
export interface LedgerFact {
  readonly number: number;
  readonly word: string;
  readonly tone?: Tone;
}

/** The lede of the ledger if all its figures are 0. */
export const nothingAmiss = 'No overdue, blocked, unowned or unlinked actions.';

/** The figures of the ledger, without those that are 0. */
export function openFacts(figures: {
  readonly overdue: number;
  readonly blocked: number;
  readonly deferred: number;
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
  readonly unowned: number;
  readonly unlinked: number;
}): readonly LedgerFact[] {
  return [
    { number: figures.overdue, word: 'overdue', tone: 'overdue' as const },
    { number: figures.blocked, word: 'blocked', tone: 'blocked' as const },
    { number: figures.deferred, word: 'deferred', tone: 'muted' as const },
    ...closedFacts(figures, 'superseded (not in the total)'),
    { number: figures.unowned, word: 'unowned' },
    { number: figures.unlinked, word: 'unlinked' },
  ].filter(({ number }) => number > 0);
}

/** The words beside the number of open actions. The total leaves out superseded actions, which a fact says. */
export function openOfTotal({ total }: { readonly total: number }): string {
  return `open, ${total} in total`;
}

/** The figures of the closed actions. */
export function closedFacts(
  figures: { readonly done: number; readonly dropped: number; readonly superseded: number },
  superseded = 'superseded',
): readonly LedgerFact[] {
  return [
    { number: figures.done, word: 'done', tone: 'done' as const },
    { number: figures.dropped, word: 'dropped', tone: 'muted' as const },
    { number: figures.superseded, word: superseded, tone: 'muted' as const },
  ].filter(({ number }) => number > 0);
}

/** The description of a list of actions: what it lists, its number, and its figures: `12 open, 40 in total. 3 overdue.` */
export function ledgerDescription(what: string, tally: string, facts: readonly LedgerFact[]): string {
  const figures = facts.map(({ number, word }) => `${number} ${word}`).join(', ');
  return `${what}. ${tally}.${figures === '' ? '' : ` ${figures}.`}`;
}
