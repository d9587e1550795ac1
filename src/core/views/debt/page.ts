import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Debt } from '../../model/record.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type DebtChange, debtBalance, isOwed } from './balance.ts';
import { type DebtRow, debtRow } from './row.ts';

/** All debt of an archive: its balance, and the pages of its list. */
export interface DebtPage {
  readonly total: number;
  readonly open: number;
  readonly repaid: number;
  readonly accepted: number;
  /** For how many days the oldest open debt has been owed. Missing if nothing is owed. */
  readonly oldest?: number;
  /** The latest rows of its balance, newest first. None if there are too few days to draw. */
  readonly drawn: readonly DebtChange[];
  /** What is owed, oldest first, then what is not any more, the latest end first. */
  readonly pages: readonly PageOf<DebtRow>[];
}

const debtsOnPage = 50;
/** Most rows of the balance on the page. */
const mostRows = 60;

/** Returns the page of all debt as of the day of the archive. */
export function debtPage(archive: Archive): DebtPage {
  const { debt, today } = archive;
  const [open, ended] = [true, false].map((wanted) => debt.filter(({ status }) => isOwed(status) === wanted));
  const oldestFirst = (open ?? []).toSorted(
    by<Debt>(
      ({ opened }) => opened,
      ({ id }) => id,
    ),
  );
  const latestFirst = (ended ?? [])
    .toSorted(
      by<Debt>(
        ({ closed = '' }) => closed,
        ({ id }) => id,
      ),
    )
    .reverse();
  const [oldest] = oldestFirst;
  const drawn = debtBalance(archive).slice(-mostRows);
  const latest = drawn.at(-1);
  return {
    total: debt.length,
    open: oldestFirst.length,
    repaid: debt.filter(({ status }) => status === 'done').length,
    accepted: debt.filter(({ status }) => status === 'dropped').length,
    ...(oldest && { oldest: debtRow(oldest, today).days }),
    drawn: latest?.day !== drawn[0]?.day ? drawn.toReversed() : [],
    pages: pagesOf([...oldestFirst, ...latestFirst], debtsOnPage).map((page) => ({
      ...page,
      items: page.items.map((one) => debtRow(one, today)),
    })),
  };
}
