import { by } from '../../model/compare.ts';
import { addDays, addMonths, type Day } from '../../model/day/day.ts';
import { langOf } from '../../model/ref.ts';
import type { QuarterEntry, SiteEntry } from '../../model/registry.ts';
import type { DraftQuarter } from './draft.ts';
import { type Period, periodOf, quarterIdOf, quarterTitle } from './fiscal-quarter.ts';
import type { Judge } from './judge.ts';

/** Period of a quarter without any date. No note falls into it. */
const never: Period = { starts: '1900-01-01', ends: '1900-01-01' };

/** Planning periods: those with a file, and for other days those of the calendar, created on request. */
export class Quarters {
  readonly byId = new Map<string, DraftQuarter>();
  readonly #registered: readonly DraftQuarter[];
  readonly #byDay = new Map<Day, DraftQuarter>();
  readonly #fiscalYearStart: number;
  readonly word?: string;

  constructor(
    entries: readonly QuarterEntry[],
    { fiscalYearStart, language, periods }: Pick<SiteEntry, 'fiscalYearStart' | 'language' | 'periods'>,
    judge: Judge | undefined,
  ) {
    this.#fiscalYearStart = fiscalYearStart;
    if (periods) this.word = periods.word;
    for (const entry of entries) {
      const period = periodWritten(entry, fiscalYearStart);
      if (!period) judge?.quarterWithoutPeriod(entry, fiscalYearStart);
      this.byId.set(entry.id, {
        id: entry.id,
        title: entry.title ?? quarterTitle(entry.id),
        ...(entry.title && { lang: langOf(language) }),
        ...(period ?? never),
        word: this.word,
        registered: true,
        entry,
        goals: [],
        notes: [],
        planned: [],
      });
    }
    this.#registered = [...this.byId.values()].sort(byTime);
  }

  /** Returns the quarter of a day: one with a file if it covers the day, else that of the calendar. */
  of(day: Day): DraftQuarter {
    const known = this.#byDay.get(day);
    if (known) return known;
    const quarter =
      this.#registered.find(({ starts, ends }) => starts <= day && day <= ends) ?? this.#ofCalendar(day);
    this.#byDay.set(day, quarter);
    return quarter;
  }

  /** Returns the period of a day's quarter, without creating one of the calendar. */
  periodOf(day: Day): Period {
    const known = this.#registered.find(({ starts, ends }) => starts <= day && day <= ends);
    return (
      known ??
      periodOf(quarterIdOf(day, this.#fiscalYearStart), this.#fiscalYearStart) ?? { starts: day, ends: day }
    );
  }

  /** Returns all quarters, oldest first. */
  all(): DraftQuarter[] {
    return [...this.byId.values()].sort(byTime);
  }

  #ofCalendar(day: Day): DraftQuarter {
    const id = quarterIdOf(day, this.#fiscalYearStart);
    const known = this.byId.get(id);
    if (known) return known;
    const period = periodOf(id, this.#fiscalYearStart) ?? { starts: day, ends: day };
    const lists = { goals: [], notes: [], planned: [] };
    const quarter = { id, title: quarterTitle(id), ...period, word: this.word, registered: false, ...lists };
    this.byId.set(id, quarter);
    return quarter;
  }
}

const byTime = by<DraftQuarter>(
  (quarter) => quarter.starts,
  (quarter) => quarter.id,
);

function periodWritten(entry: QuarterEntry, fiscalYearStart: number): Period | undefined {
  const byName = periodOf(entry.id, fiscalYearStart);
  const starts = entry.starts ?? byName?.starts;
  if (starts === undefined) return undefined;
  return { starts, ends: entry.ends ?? byName?.ends ?? addDays(addMonths(starts, 3), -1) };
}
