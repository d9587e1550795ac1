import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { type ProgramRows, programsList } from '../aim/program-list.ts';
import { type QuarterOn, quarterOn } from '../aim/quarter-on.ts';
import { type LedgerContent, ledgerContent } from '../ledger/ledger.ts';
import { dayChanges, type NoteChanges } from './day-changes.ts';

/** The status of everything on a past day, in the views of the pages of that day. */
export interface AsOf {
  readonly day: Day;
  /** The number of notes up to that day. */
  readonly notes: number;
  readonly changes: readonly NoteChanges[];
  readonly ledger: LedgerContent;
  readonly programs: readonly ProgramRows[];
  /** The quarter of the day, if it has a file or had a note by then. */
  readonly quarter?: QuarterOn;
}

/** Returns the status of everything on the date of an archive that was linked as of that day. */
export function asOf(archive: Archive): AsOf {
  const { today, notes } = archive;
  const quarter = quarterOn(archive);
  return {
    day: today,
    notes: notes.length,
    changes: dayChanges(archive, today),
    ledger: ledgerContent(archive),
    programs: programsList(archive).flatMap(({ items }) => items),
    ...(quarter && { quarter }),
  };
}
