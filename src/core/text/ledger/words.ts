import type { Tone } from '../lines/status.ts';

/** A figure of the ledger with its word. */
export interface LedgerFact {
  readonly number: number;
  readonly word: string;
  readonly tone?: Tone;
}

/** What is said where none of those figures has anything to say. */
export const nothingAmiss = 'Nothing is late, blocked, unowned or unlinked.';

/** How the ledger stands, figure by figure; what there is none of is left out. */
export function openFacts(figures: {
  readonly late: number;
  readonly blocked: number;
  readonly deferred: number;
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
  readonly unowned: number;
  readonly unlinked: number;
}): readonly LedgerFact[] {
  return [
    { number: figures.late, word: 'late', tone: 'late' as const },
    { number: figures.blocked, word: 'blocked', tone: 'blocked' as const },
    { number: figures.deferred, word: 'deferred', tone: 'quiet' as const },
    ...closedFacts(figures),
    { number: figures.unowned, word: 'unowned' },
    { number: figures.unlinked, word: 'unlinked' },
  ].filter(({ number }) => number > 0);
}

/** How the closed actions ended. */
export function closedFacts(figures: {
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
}): readonly LedgerFact[] {
  return [
    { number: figures.done, word: 'done', tone: 'done' as const },
    { number: figures.dropped, word: 'dropped', tone: 'quiet' as const },
    { number: figures.superseded, word: 'superseded', tone: 'quiet' as const },
  ].filter(({ number }) => number > 0);
}
