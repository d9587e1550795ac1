import { type Changing, numberOn } from '../../model/day/changing.ts';
import type { Day } from '../../model/day/day.ts';
import { changing } from '../later/followed.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { flagTest } from './flag.ts';
import { followRow } from './later-row.ts';
import type { LedgerFigures } from './ledger.ts';
import type { LedgerRow } from './row.ts';

/** The figures that change from day to day. */
type FigureOfDay = Exclude<keyof LedgerFigures, 'total' | 'done' | 'dropped' | 'superseded'>;

/** The data for the figures of the ledger on a later day without a new note. */
export interface FiguresData {
  /** As of the day of the archive. */
  readonly figures: LedgerFigures;
  readonly later: Readonly<Record<FigureOfDay, Changing>>;
}

type Counts = (row: LedgerRow, day: Day) => boolean;

/** Whether a row counts for each figure on a day. */
const counts: Readonly<Record<FigureOfDay, Counts>> = {
  open: ({ line }, day) => isActive(line, day),
  deferred: ({ line }, day) => isDeferred(line, day),
  overdue: flagged('overdue'),
  blocked: flagged('blocked'),
  unowned: flagged('unowned'),
  unlinked: flagged('unlinked'),
};

function flagged(flag: 'overdue' | 'blocked' | 'unowned' | 'unlinked'): Counts {
  return (row, today) => isActive(row.line, today) && flagTest(flag, { today, owner: [] })(row);
}

/** Returns the data for the figures on later days. Its size grows with the days ahead, not with the actions. */
export function figuresData(rows: readonly LedgerRow[], figures: LedgerFigures, today: Day): FiguresData {
  const followed = rows.map((row) => followRow(row, today));
  const later = (of: FigureOfDay) => changing(followed, counts[of], today);
  return {
    figures,
    later: {
      open: later('open'),
      deferred: later('deferred'),
      overdue: later('overdue'),
      blocked: later('blocked'),
      unowned: later('unowned'),
      unlinked: later('unlinked'),
    },
  };
}

/** Returns the number of overdue rows, now and on later days. */
export function overdueLater(rows: readonly LedgerRow[], today: Day): Changing {
  return changing(
    rows.map((row) => followRow(row, today)),
    counts.overdue,
    today,
  );
}

/** Returns the figures of the ledger on a later day. */
export function figuresOn({ figures, later }: FiguresData, day: Day): LedgerFigures {
  return {
    ...figures,
    open: numberOn(later.open, day),
    deferred: numberOn(later.deferred, day),
    overdue: numberOn(later.overdue, day),
    blocked: numberOn(later.blocked, day),
    unowned: numberOn(later.unowned, day),
    unlinked: numberOn(later.unlinked, day),
  };
}
