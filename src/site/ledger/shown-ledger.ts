import type { LedgerAnswer } from '../../core/views/ledger/answer.ts';
import { element } from '../dom/element.ts';
import { groupBodies } from './groups.ts';

/** How many rows are drawn at first, as many as a static page has, so that every answer stands at once. */
const rowsAtFirst = 60;

/** How many more are drawn each time they are asked for. */
const rowsAtOnce = 200;

/** What takes the place of the static ledger: the rows of an answer, and a way to more of them. */
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
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${left}`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => draw(rowsAtOnce));
  draw(rowsAtFirst);
  return [table, element('p', { class: 'rest' }, more)];
}
