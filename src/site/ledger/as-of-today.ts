import type { Day } from '../../core/model/day/day.ts';
import { groupFigures } from '../../core/text/ledger/groups.ts';
import { openFacts } from '../../core/text/ledger/words.ts';
import type { LedgerData } from '../../core/views/ledger/data.ts';
import { lateOn } from '../../core/views/ledger/due-days.ts';
import { ledgerLede } from '../../markup/ledger/facts.ts';
import { drawAll } from '../dom/draw.ts';

/*
 * The page tells what is late for the day on which it was built. Its rows are put right by components/lines/overdue.ts, the
 * figures above them here, for the day on which they are read.
 */

/** Tells in the lede how the ledger stands. */
export function tellLede(lede: HTMLElement, { figures, dueDays }: LedgerData, today: Day): void {
  lede.replaceChildren(...drawAll(ledgerLede(openFacts({ ...figures, late: lateOn(dueDays, today) }))));
}

/** Tells in the heads of the static table how many of each owner's actions are open and late. */
export function tellHeads({ groups }: LedgerData, today: Day): void {
  for (const { id, open, dueDays } of groups) {
    const words = groupFigures({ rows: { length: open }, open, late: lateOn(dueDays, today), deferred: 0 });
    const asides = document.getElementById(id)?.querySelectorAll('.of') ?? [];
    [...asides].find((aside) => /^\d+ open/.test(aside.textContent))?.replaceChildren(words);
  }
}
