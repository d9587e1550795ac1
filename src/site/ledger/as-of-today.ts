import { numberOn } from '../../core/model/day/changing.ts';
import type { Day } from '../../core/model/day/day.ts';
import { groupFigures } from '../../core/text/ledger/groups.ts';
import { openFacts } from '../../core/text/ledger/words.ts';
import type { LedgerData } from '../../core/views/ledger/data.ts';
import { figuresOn } from '../../core/views/ledger/figures-on.ts';
import { ledgerLede } from '../../markup/ledger/facts.ts';
import { drawAll } from '../dom/draw.ts';

/*
 * Updates the page from the day of the build to the reader's day. components/later/overdue.ts does this for the rows, the
 * functions here for the figures above them.
 */

/** Updates the figures of the lede, and the large figure next to it. */
export function drawLede(lede: HTMLElement, data: LedgerData, today: Day): void {
  const figures = figuresOn(data, today);
  lede.replaceChildren(...drawAll(ledgerLede(openFacts(figures))));
  lede.closest('.masthead')?.querySelector('.tally > b')?.replaceChildren(`${figures.open}`);
}

/** Updates the figures beside the headings of the static table. */
export function drawHeads({ groups }: LedgerData, today: Day): void {
  for (const { id, open, overdue } of groups) {
    const words = groupFigures({
      rows: { length: open },
      open,
      overdue: numberOn(overdue, today),
      deferred: 0,
    });
    const asides = document.getElementById(id)?.querySelectorAll('.of') ?? [];
    [...asides].find((aside) => /^\d+ open/.test(aside.textContent))?.replaceChildren(words);
  }
}
