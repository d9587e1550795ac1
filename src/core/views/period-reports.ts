import type { Archive } from '../model/archive.ts';
import { type Report, report } from './report.ts';
import type { ReportPeriod } from './report-period.ts';
import { otherSubject, programSubject, wholeSubject } from './report-subject.ts';

/** What happened in a period, program by program. */
export interface PeriodReports {
  readonly period: ReportPeriod;
  /** All together, for its figures. */
  readonly whole: Report;
  /** Each program on which there is something to say, in the order of the archive; last, without `ref`, the rest. */
  readonly reports: readonly Report[];
}

/** The reports on every program in a period, and on what serves none. */
export function periodReports(archive: Archive, period: ReportPeriod): PeriodReports {
  const subjects = [
    ...archive.programs.map((program) => programSubject(program, archive)),
    otherSubject(archive),
  ];
  return {
    period,
    whole: report(wholeSubject(archive), period),
    reports: subjects
      .map((subject) => report(subject, period))
      .filter(({ sections, open }) => sections.length > 0 || open > 0),
  };
}
