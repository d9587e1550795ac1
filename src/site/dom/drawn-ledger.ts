import { groupAsides, groupHead } from '../../core/text/ledger/groups.ts';
import type { LedgerGroup } from '../../core/views/ledger/groups.ts';
import { type TableOptions, tableBody } from '../../markup/ledger/table.ts';
import { type Element, h } from '../../markup/tree.ts';
import { draw, drawAll } from './draw.ts';

/** How many rows are drawn at first, as many as a static page has, so that every answer stands at once. */
const rowsAtFirst = 60;

/** How many more are drawn each time they are asked for. */
const rowsAtOnce = 200;

/** Fills a table that has no rows yet, and gives it with a way to those that are not drawn at first. */
export function drawnLedger(
  table: HTMLElement,
  groups: readonly LedgerGroup[],
  options: TableOptions,
  atFirst = rowsAtFirst,
): readonly HTMLElement[] {
  const more = draw(h('button', { type: 'button', class: 'button' }));
  let drawn = 0;
  const drawMore = (count: number) => {
    const { bodies, left } = bodiesBetween(groups, drawn, drawn + count, options);
    table.append(...drawAll(bodies));
    drawn += count;
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more (${left} left)`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => drawMore(rowsAtOnce));
  drawMore(atFirst);
  const rest = draw(h('p', { class: 'rest' }));
  rest.append(more);
  return [table, rest];
}

/**
 * The rows of the groups from position `from` up to `limit`, and how many are left. Each group stands under its head
 * where it has one; what goes on from before has neither head nor anchor.
 */
function bodiesBetween(
  groups: readonly LedgerGroup[],
  from: number,
  limit: number,
  options: TableOptions,
): { readonly bodies: readonly Element[]; readonly left: number } {
  const bodies: Element[] = [];
  let at = 0;
  for (const group of groups) {
    const first = Math.max(0, from - at);
    const shown = group.rows.slice(first, Math.max(0, limit - at));
    at += group.rows.length;
    if (shown.length === 0) continue;
    const begins = first === 0 && { id: group.id, head: groupHead(group.of) };
    const lines = shown.map(({ line }) => line);
    bodies.push(tableBody({ ...begins, asides: groupAsides(group), lines }, options));
  }
  return { bodies, left: Math.max(0, at - limit) };
}
