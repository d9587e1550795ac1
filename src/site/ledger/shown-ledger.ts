import type { LedgerAnswer } from '../../core/views/ledger/answer.ts';
import { element } from '../dom/element.ts';
import { groupBodies } from './groups.ts';

/** How many rows are drawn at first: as many as a static page has, so that results appear at once. */
const rowsAtFirst = 60;

/** How many rows each press of the button adds. */
const rowsAtOnce = 200;

/** The results of a query in place of the static ledger, with a button for more rows. */
export function shownLedger(
  { groups, total }: LedgerAnswer,
  caption: string,
  head: HTMLTableSectionElement,
  withOwner: boolean,
): readonly HTMLElement[] {
  if (total === 0) return [];
  const table = element(
    'table',
    { class: 'ledger', id: 'ledger-table' },
    element('caption', { class: 'visually-hidden' }, caption),
    head,
  );
  const more = element('button', { type: 'button', class: 'button' });
  let drawn = 0;
  const draw = (count: number) => {
    const { bodies, left } = groupBodies(groups, drawn + count, withOwner, drawn);
    table.append(...bodies);
    drawn += count;
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more (${left} left)`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => draw(rowsAtOnce));
  draw(rowsAtFirst);
  return [table, element('p', { class: 'rest' }, more)];
}
