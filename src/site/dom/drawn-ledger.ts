import { groupAsides } from '../../core/text/ledger/groups.ts';
import type { LedgerGroup } from '../../core/views/ledger/groups.ts';
import { type TableOptions, tableBody } from '../../markup/ledger/table.ts';
import { type Element, h } from '../../markup/tree.ts';
import { draw, drawAll } from './draw.ts';

/** Rows that are drawn at first: as many as on a static page, so that results appear at once. */
const rowsAtFirst = 60;

/** Rows that each press of the button adds. */
const rowsAtOnce = 200;

/** Returns the heading of a group. None if there is only one. */
type HeadOf = (of: LedgerGroup['of']) => string | undefined;

/** Draws the first rows into an empty table, and returns it with a button for more rows. */
export function drawnLedger(
  table: HTMLElement,
  groups: readonly LedgerGroup[],
  options: TableOptions,
  headOf: HeadOf,
  atFirst = rowsAtFirst,
): readonly HTMLElement[] {
  const more = draw(h('button', { type: 'button', class: 'button' }));
  let drawn = 0;
  const drawMore = (count: number) => {
    const { bodies, left } = bodiesBetween(groups, drawn, drawn + count, options, headOf);
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
 * The rows of the groups from position `from` up to `limit`, and the number of those that are left. Each group has its
 * heading, unless it continues from before.
 */
function bodiesBetween(
  groups: readonly LedgerGroup[],
  from: number,
  limit: number,
  options: TableOptions,
  headOf: HeadOf,
): { readonly bodies: readonly Element[]; readonly left: number } {
  const bodies: Element[] = [];
  let at = 0;
  for (const group of groups) {
    const first = Math.max(0, from - at);
    const shown = group.rows.slice(first, Math.max(0, limit - at));
    at += group.rows.length;
    if (shown.length === 0) continue;
    const begins = first === 0 && { id: group.id, head: headOf(group.of) };
    const lines = shown.map(({ line }) => line);
    bodies.push(tableBody({ ...begins, asides: groupAsides(group), lines }, options));
  }
  return { bodies, left: Math.max(0, at - limit) };
}
