import type { Day } from '../../core/model/day/day.ts';
import { openFacts } from '../../core/text/ledger/words.ts';
import { groupedByOwner } from '../../core/views/ledger/groups.ts';
import type { LedgerStanding } from '../../core/views/ledger/ledger.ts';
import { isAskedFor } from '../../core/views/lines/due.ts';
import { element } from '../dom/element.ts';
import { groupBodies } from '../ledger/groups.ts';
import { entry } from './entry.ts';

/** The number of rows that are drawn at once. */
const rowsAtOnce = 200;

/** The open actions of a day by owner, with the number of deferred ones. `empty` is a table of the ledger without rows. */
export function ledgerPart(
  { rows, figures }: LedgerStanding,
  day: Day,
  empty: HTMLTableElement,
): HTMLElement {
  const facts = openFacts(figures).map(({ number, word, tone }) =>
    element('span', { class: tone && `is-${tone}` }, `${number} ${word}`),
  );
  const words = element('p', { class: 'facts' }, ...facts.flatMap((fact) => [fact, ' ']));
  const head = {
    id: '_ledger',
    head: 'Open actions',
    aside: `${figures.open} open, ${figures.total} in total`,
    shape: 'ledger',
  } as const;
  if (figures.open === 0) return entry(head, words, element('p', { class: 'empty' }, 'No open actions.'));
  const groups = groupedByOwner(rows.filter(({ line }) => isAskedFor(line, day)));
  const more = element('button', { type: 'button', class: 'button' });
  let limit = rowsAtOnce;
  const draw = () => {
    const { bodies, left } = groupBodies(groups, limit);
    for (const body of [...empty.tBodies]) body.remove();
    empty.append(...bodies);
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more (${left} left)`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => {
    limit += rowsAtOnce;
    draw();
  });
  draw();
  return entry(head, words, empty, element('p', { class: 'rest' }, more));
}
