import { periodOf, quarterIdOf, quarterTitle } from '../../graph/linking/fiscal-quarter.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { begunQuarters } from '../aim/quarter-page.ts';
import { quarterRef } from '../lines/ref.ts';

/** The period of a book. Its last day is today if it is in progress. */
export interface BookPeriod {
  readonly quarter: Ref;
  readonly since: Day;
  readonly until: Day;
  readonly running: boolean;
  /** Whether the quarter has a page and a report. One without a file and without notes has neither. */
  readonly hasReport: boolean;
}

type Dated = Pick<Archive, 'quarters' | 'site' | 'today'>;

/**
 * The periods of all books, oldest first: each quarter that has begun, and the quarters of the calendar for the days
 * between and up to today, so that no day is missing.
 */
export function bookPeriods(archive: Dated): readonly BookPeriod[] {
  const { today } = archive;
  const quarters = begunQuarters(archive);
  const taken = new Set(quarters.map(({ id }) => id));
  const periods: BookPeriod[] = [];
  let next = quarters[0]?.starts;
  for (const quarter of quarters) {
    const { starts, ends } = quarter;
    if (next !== undefined && next < starts)
      periods.push(...between(next, addDays(starts, -1), archive, taken));
    periods.push({
      quarter: quarterRef(quarter),
      since: starts,
      until: ends < today ? ends : today,
      running: ends >= today,
      hasReport: true,
    });
    const after = addDays(ends, 1);
    if (next === undefined || next < after) next = after;
  }
  if (next !== undefined && next <= today) periods.push(...between(next, today, archive, taken));
  return periods;
}

/** The calendar quarters from one day to another. If the id of one is taken, its name is its range of days. */
function between(
  from: Day,
  to: Day,
  { site, today }: Dated,
  taken: ReadonlySet<string>,
): readonly BookPeriod[] {
  const id = quarterIdOf(from, site.fiscalYearStart);
  const ends = periodOf(id, site.fiscalYearStart)?.ends ?? to;
  const until = ends < to ? ends : to;
  const quarter: Ref = taken.has(id)
    ? { kind: 'quarter', id: from, label: `${from} to ${until}` }
    : { kind: 'quarter', id, label: quarterTitle(id) };
  const period = { quarter, since: from, until, running: ends >= today, hasReport: false };
  return until < to
    ? [period, ...between(addDays(until, 1), to, { site, today, quarters: [] }, taken)]
    : [period];
}
