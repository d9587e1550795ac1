import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { isDeferred } from '../lines/due.ts';
import { type DueDays, dueDaysOf, overdueOn } from './due-days.ts';
import type { FlagKey } from './filter.ts';
import type { LedgerFigures } from './ledger.ts';
import { flagTest } from './match.ts';
import type { LedgerRow } from './row.ts';

/** A deferred action: its start date, from which it is open, its due date, and what else counts it then. */
interface Start {
  readonly day: Day;
  readonly dueDays: DueDays;
  readonly flags: readonly StartFlag[];
}

type StartFlag = Extract<FlagKey, 'blocked' | 'unowned' | 'unlinked'>;

/** What gives the figures of the ledger on a later day, as long as no note is added. */
export interface FiguresData {
  /** As of the day of the archive. */
  readonly figures: LedgerFigures;
  readonly dueDays: DueDays;
  /** Deferred actions, by start date. */
  readonly starts: readonly Start[];
}

const startFlags: readonly StartFlag[] = ['blocked', 'unowned', 'unlinked'];

/** Returns what the figures of the ledger on a later day need, which does not grow with the open actions. */
export function figuresData(rows: readonly LedgerRow[], figures: LedgerFigures, today: Day): FiguresData {
  const starts = rows.flatMap((row): readonly Start[] => {
    const { start } = row.line;
    if (start === undefined || !isDeferred(row.line, today)) return [];
    return [
      {
        day: start,
        dueDays: dueDaysOf([row], start),
        flags: startFlags.filter((flag) => flagTest(flag, { today: start })(row)),
      },
    ];
  });
  return {
    figures,
    dueDays: dueDaysOf(rows, today),
    starts: starts.sort((a, b) => byCodeUnit(a.day, b.day)),
  };
}

/** Returns the figures of the ledger on a later day: what has started is open, and what is past its date overdue. */
export function figuresOn({ figures, dueDays, starts }: FiguresData, today: Day): LedgerFigures {
  const started = starts.filter(({ day }) => day <= today);
  const having = (flag: StartFlag) => started.filter(({ flags }) => flags.includes(flag)).length;
  return {
    ...figures,
    open: figures.open + started.length,
    deferred: figures.deferred - started.length,
    overdue: started.reduce((sum, start) => sum + overdueOn(start.dueDays, today), overdueOn(dueDays, today)),
    blocked: figures.blocked + having('blocked'),
    unowned: figures.unowned + having('unowned'),
    unlinked: figures.unlinked + having('unlinked'),
  };
}
