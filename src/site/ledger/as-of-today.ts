import { groupFigures } from '../../core/text/ledger-group-words.ts';
import { nothingAmiss, openFacts } from '../../core/text/ledger-words.ts';
import type { LedgerFigures } from '../../core/views/ledger.ts';
import type { LedgerGroup } from '../../core/views/ledger-groups.ts';
import { element, separated } from './element.ts';

/*
 * The page tells what is late for the day on which it was built. Its rows are put right by components/lateness.ts, the
 * figures above them here, for the day on which they are read.
 */

/** Tells in the lede how the ledger stands. */
export function tellLede(lede: HTMLElement, figures: LedgerFigures): void {
  const facts = openFacts(figures).map(({ number, word, tone }) =>
    element('span', { class: tone && `is-${tone}` }, `${number} ${word}`),
  );
  lede.replaceChildren(...(facts.length > 0 ? [...separated(facts, ', '), '.'] : [nothingAmiss]));
}

/** Tells in the heads of the static table how many of each owner's actions are open and late. */
export function tellHeads(groups: readonly LedgerGroup[]): void {
  for (const group of groups) {
    const heads = document.getElementById(group.id)?.querySelectorAll('.of');
    heads?.[group.of.kind === 'everyone' ? 1 : 0]?.replaceChildren(groupFigures(group));
  }
}
