import type { Archive } from '../../model/archive.ts';
import type { ReportPeriod } from './period.ts';
import { type Report, report } from './report.ts';
import { otherSubject, programSubject, type ReportSubject, wholeSubject } from './subject.ts';

/** What happened in a period, program by program. */
export interface PeriodReports {
  readonly period: ReportPeriod;
  /** All together, for its figures. */
  readonly whole: Report;
  /** Each program on which there is something to say, in the order of the archive; last, without `ref`, the rest. */
  readonly reports: readonly Report[];
}

/** What the reports of a period are on. */
export interface PeriodSubjects {
  readonly whole: ReportSubject;
  readonly each: readonly ReportSubject[];
}

/** Every program, and what serves none: found once, for as many periods as are asked for. */
export function periodSubjects(archive: Archive): PeriodSubjects {
  const programs = archive.programs.map((program) => programSubject(program, archive));
  return { whole: wholeSubject(archive), each: [...programs, otherSubject(archive)] };
}

/** The reports on every program in a period, and on what serves none. */
export function periodReports({ whole, each }: PeriodSubjects, period: ReportPeriod): PeriodReports {
  return {
    period,
    whole: report(whole, period),
    reports: each
      .map((subject) => report(subject, period))
      .filter(({ sections, open, deferred }) => sections.length > 0 || open > 0 || deferred > 0),
  };
}
