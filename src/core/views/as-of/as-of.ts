import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { type ProgramRows, programsList } from '../aim/program-list.ts';
import { type QuarterPage, quarterPages } from '../aim/quarter-page.ts';
import { type LedgerStanding, ledgerStanding } from '../ledger/ledger.ts';
import { dayChanges, type NoteChanges } from './day-changes.ts';

/** How everything stood on a day: the same views that the pages of that day would have shown. */
export interface AsOf {
  readonly day: Day;
  /** How many notes there were by then. */
  readonly notes: number;
  readonly changes: readonly NoteChanges[];
  readonly ledger: LedgerStanding;
  readonly programs: readonly ProgramRows[];
  /** The quarter that the day falls into, where it has a file or a note fell into it by then. */
  readonly quarter?: QuarterPage;
}

/** How everything stands on the archive's day, from an archive that holds what was known by then. */
export function asOf(archive: Archive): AsOf {
  const { today, notes } = archive;
  const quarter = quarterPages(archive).findLast(
    ({ period }) => period.starts <= today && today <= period.ends,
  );
  return {
    day: today,
    notes: notes.filter(({ note }) => note.date <= today).length,
    changes: dayChanges(archive, today),
    ledger: ledgerStanding(archive),
    programs: programsList(archive).flatMap(({ items }) => items),
    ...(quarter && { quarter }),
  };
}
