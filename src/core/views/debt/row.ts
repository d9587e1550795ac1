import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Debt } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DebtStatus } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { noteRef, ownerRefs, recordRef, seriesRef } from '../lines/ref.ts';
import { type DebtCause, debtCause } from '../note/records.ts';

/** A debt in the list of all debt: its remedy, its cause and its age. */
export interface DebtRow {
  readonly ref: Ref;
  readonly status: DebtStatus;
  readonly series: Ref;
  /** The note that added it, or that mentions it first. */
  readonly note: Ref;
  readonly opened: Day;
  readonly earlier: boolean;
  /** Days from its first note to its end, or to the day of the archive. */
  readonly days: number;
  readonly owners: readonly Ref[];
  readonly remedy?: Words;
  readonly cause?: DebtCause;
  /** What the last note that reports on it says, unless that is its first note. */
  readonly said?: { readonly day: Day; readonly note: Ref; readonly words?: Words };
}

/** Returns the row of a debt as of `today`. */
export function debtRow(debt: Debt, today: Day): DebtRow {
  const { note, opened, closed, status, entry, events } = debt;
  const last = events.findLast(({ kind }) => kind !== 'not-mentioned');
  const words = last && wordsOf(last.note, last.said ?? last.reason);
  return {
    ref: recordRef(debt),
    status,
    series: seriesRef(debt.series),
    note: noteRef(note),
    opened,
    earlier: debt.earlier,
    days: Math.max(0, daysBetween(opened, closed ?? today)),
    owners: ownerRefs(debt.owners),
    remedy: wordsOf(note, entry.remedy),
    cause: debtCause(entry, note),
    ...(last &&
      last.note !== note && {
        said: { day: last.day, note: noteRef(last.note), ...(words !== undefined && { words }) },
      }),
  };
}
