import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { ActionLine } from '../lines/action-line.ts';
import { isActive, isOpen } from '../lines/due.ts';
import { pagesOf } from '../lines/page-of.ts';
import { groupedByOwner, type LedgerGroup } from './groups.ts';
import type { Ledger } from './ledger.ts';

/** Rows on a page of the ledger, so that it stays well below 100 kB. */
export const ledgerPageSize = 60;

/** The part of a group on one page. `from` and `to` are the pages of the rest. */
interface LedgerPart {
  readonly group: LedgerGroup<ActionLine>;
  readonly lines: readonly ActionLine[];
  readonly from?: number;
  readonly to?: number;
}

/** One page of the open actions by owner. */
export interface OpenPage {
  readonly page: number;
  readonly pages: number;
  readonly parts: readonly LedgerPart[];
}

/** Returns the open actions by owner, in pages. */
export function openPages(ledger: Ledger, size = ledgerPageSize): readonly OpenPage[] {
  const groups = groupedByOwner(
    ledger.rows.filter(({ line }) => isActive(line, ledger.facets.today)),
    ledger.facets.today,
  );
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  return pagesOf(rows, size).map(({ items, page, pages }) => {
    const here = new Map<LedgerGroup<ActionLine>, ActionLine[]>();
    for (const { group, row } of items) {
      const lines = here.get(group);
      if (lines) lines.push(row.line);
      else here.set(group, [row.line]);
    }
    const parts = [...here].map(([group, lines]) => ({
      group,
      lines,
      ...(group.rows[0]?.line !== lines[0] && { from: page - 1 }),
      ...(group.rows.at(-1)?.line !== lines.at(-1) && { to: page + 1 }),
    }));
    return { page, pages, parts };
  });
}

/** One page of the closed actions by month, newest first. */
export interface ClosedPage {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** `month` is a day of it. Absent if the closing date was not recorded. */
  readonly months: readonly { readonly month?: Day; readonly lines: readonly ActionLine[] }[];
}

/** Returns the closed actions by month, newest first, in pages. */
export function closedPages(ledger: Ledger, size = ledgerPageSize): readonly ClosedPage[] {
  const lines = ledger.rows
    .map(({ line }) => line)
    .filter((line) => !isOpen(line))
    .sort(
      by(
        (line) => line.closed ?? '',
        (line) => line.ref.id,
      ),
    )
    .reverse();
  return pagesOf(lines, size).map(({ items, page, pages, total }) => {
    const months = new Map<Day | undefined, ActionLine[]>();
    for (const line of items) {
      const month = line.closed && `${line.closed.slice(0, 7)}-01`;
      const inMonth = months.get(month);
      if (inMonth) inMonth.push(line);
      else months.set(month, [line]);
    }
    return { page, pages, total, months: [...months].map(([month, lines]) => ({ month, lines })) };
  });
}
