import type { Day } from '../../core/model/day/day.ts';
import { groupFigures } from '../../core/text/ledger/groups.ts';
import { nothingAmiss, openFacts } from '../../core/text/ledger/words.ts';
import type { LedgerData } from '../../core/views/ledger/data.ts';
import { lateOn } from '../../core/views/ledger/due-days.ts';
import { element, separated } from '../dom/element.ts';

/*
 * The page tells what is late for the day on which it was built. Its rows are put right by components/lines/overdue.ts, the
 * figures above them here, for the day on which they are read.
 */

/** Tells in the lede how the ledger stands. */
export function tellLede(lede: HTMLElement, { figures, dueDays }: LedgerData, today: Day): void {
  const facts = openFacts({ ...figures, late: lateOn(dueDays, today) }).map(({ number, word, tone }) =>
    element('span', { class: tone && `is-${tone}` }, `${number} ${word}`),
  );
  lede.replaceChildren(...(facts.length > 0 ? [...separated(facts, ', '), '.'] : [nothingAmiss]));
}

/** Tells in the heads of the static table how many of each owner's actions are open and late. */
export function tellHeads({ groups }: LedgerData, today: Day): void {
  for (const { id, open, dueDays } of groups) {
    const words = groupFigures({ rows: { length: open }, open, late: lateOn(dueDays, today), deferred: 0 });
    const asides = document.getElementById(id)?.querySelectorAll('.of') ?? [];
    [...asides].find((aside) => /^\d+ open/.test(aside.textContent))?.replaceChildren(words);
  }
}
