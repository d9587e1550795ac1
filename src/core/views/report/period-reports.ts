import type { Archive } from '../../model/archive.ts';
import type { ReportPeriod } from './period.ts';
import { type Report, report } from './report.ts';
import { otherSubject, programSubject, type ReportSubject, wholeSubject } from './subject.ts';

/** The reports on a period, by program. */
export interface PeriodReports {
  readonly period: ReportPeriod;
  /** The report on the whole archive, for its figures. */
  readonly whole: Report;
  /** The programs with lines, in the order of the archive. The last one, without `ref`, is for no program. */
  readonly reports: readonly Report[];
}

/** The subjects of the reports on a period. */
export interface PeriodSubjects {
  readonly whole: ReportSubject;
  readonly each: readonly ReportSubject[];
}

/** All programs, and the records for none. Collected once for all periods. */
export function periodSubjects(archive: Archive): PeriodSubjects {
  const programs = archive.programs.map((program) => programSubject(program, archive));
  return { whole: wholeSubject(archive), each: [...programs, otherSubject(archive)] };
}

/** The reports on every program in a period, and on the records for none. */
export function periodReports({ whole, each }: PeriodSubjects, period: ReportPeriod): PeriodReports {
  return {
    period,
    whole: report(whole, period),
    reports: each
      .map((subject) => report(subject, period))
      .filter(({ sections, open, deferred }) => sections.length > 0 || open > 0 || deferred > 0),
  };
}
