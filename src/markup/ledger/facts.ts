import { type LedgerFact, nothingAmiss } from '../../core/text/ledger/words.ts';
import { h, separated, type Tree } from '../tree.ts';

/** Figures of the ledger with their words, each in its colour. */
export function ledgerFacts(facts: readonly LedgerFact[], separator: string): Tree {
  return separated(
    facts.map(({ number, word, tone }) => h('span', { class: tone && `is-${tone}` }, `${number} ${word}`)),
    separator,
  );
}

/** The same figures as a sentence. Without any of them: the sentence of a ledger without problems. */
export function ledgerLede(facts: readonly LedgerFact[]): Tree {
  return facts.length > 0 ? [ledgerFacts(facts, ', '), '.'] : nothingAmiss;
}
