import type { Day } from '../../core/model/day/day.ts';
import { type LedgerFact, nothingAmiss } from '../../core/text/ledger/words.ts';
import { printDay } from '../../core/text/lines/day.ts';
import { h, separated, type Tree } from '../tree.ts';

/** Figures of the ledger with their words, each in its colour. */
export function ledgerFacts(facts: readonly LedgerFact[], separator: string): Tree {
  return separated(
    facts.map(({ number, word, tone }) => h('span', { class: tone && `is-${tone}` }, `${number} ${word}`)),
    separator,
  );
}

/**
 * The same figures as a sentence, with their day on a page whose head does not follow the reader's day. Without any of
 * them: the sentence of a ledger without problems.
 */
export function ledgerLede(facts: readonly LedgerFact[], asOf?: Day): Tree {
  const sentence = facts.length > 0 ? [ledgerFacts(facts, ', '), '.'] : nothingAmiss;
  return asOf === undefined ? sentence : [`As of ${printDay(asOf, 'medium')}: `, sentence];
}
