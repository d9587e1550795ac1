import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { soonDays } from '../core/model/day/due.ts';
import { programSubject, type ReportSubject, seriesSubject } from '../core/views/report/subject.ts';
import { named } from './named.ts';

/** Scope of a report as written. Empty for everything. */
export interface ReportScope {
  readonly program?: string;
  readonly series?: string;
  readonly person?: string;
  readonly team?: string;
}

/** Returns the program or series of a report, or `undefined` if none is given. Throws if it is unknown. */
export function subjectOf({ program, series }: ReportScope, archive: Archive): ReportSubject | undefined {
  const { programs, series: all, find } = archive;
  if (program !== undefined) {
    const known = { kind: 'program', ids: programs.map(({ id }) => id) };
    const found = named(program, { ...known, find: (id) => programs.find((one) => one.id === id) });
    return programSubject(found, archive);
  }
  if (series === undefined) return undefined;
  const found = named(series, { kind: 'series', find: find.series, ids: all.map(({ id }) => id) });
  return seriesSubject(found, archive);
}

/** Returns the default first day: for a digest some days before the last day, for a report the start of its quarter. */
export function defaultSince({ person, team }: ReportScope, until: Day, { quarters }: Archive): Day {
  if (person !== undefined || team !== undefined) return addDays(until, -soonDays);
  const quarter = quarters.findLast(({ starts, ends }) => starts <= until && until <= ends);
  return quarter?.starts ?? `${until.slice(0, 7)}-01`;
}
