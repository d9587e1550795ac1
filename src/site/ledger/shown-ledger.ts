import type { LedgerAnswer } from '../../core/views/ledger-answer.ts';
import { element } from './element.ts';
import { groupBodies } from './groups.ts';

/** How many rows are drawn at once. */
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
  let limit = rowsAtOnce;
  const draw = () => {
    const { bodies, left } = groupBodies(groups, limit, withOwner);
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${left}`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => {
    limit += rowsAtOnce;
    draw();
  });
  draw();
  return [table, element('p', { class: 'rest' }, more)];
}
