import type { Quarter } from '../model/aim.ts';
import type { Archive } from '../model/archive.ts';
import type { Ref } from '../model/ref.ts';
import { type PeriodReports, periodReports } from './period-reports.ts';
import { inTime } from './quarter-page.ts';
import { quarterRef } from './ref.ts';
import type { Report } from './report.ts';

/** The page of the report on one quarter. Lists are cut, so that no page grows with the archive. */
export interface ReportPage extends PeriodReports {
  readonly quarter: Ref;
  /** True while the quarter runs: the report ends with the archive's day. */
  readonly running: boolean;
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** How many lines a page shows in all, shared out among the parts that it has. */
const linesOfPage = 60;
/** How many lines of a part are shown where there is room. */
const linesOfPart = 8;

/** The pages of all quarters that have begun, oldest first. */
export function reportPages(archive: Archive): readonly ReportPage[] {
  const quarters = inTime(archive.quarters).filter(({ starts }) => starts <= archive.today);
  return quarters.map((quarter, index) => {
    const [previous, next] = [quarters[index - 1], quarters[index + 1]];
    return {
      ...shortened(quarterReports(archive, quarter)),
      quarter: quarterRef(quarter),
      running: quarter.ends >= archive.today,
      ...(previous && { previous: quarterRef(previous) }),
      ...(next && { next: quarterRef(next) }),
    };
  });
}

/** The whole reports on a quarter, up to the archive's day. */
export function quarterReports(
  archive: Archive,
  { starts, ends }: Pick<Quarter, 'starts' | 'ends'>,
): PeriodReports {
  return periodReports(archive, { since: starts, until: ends < archive.today ? ends : archive.today });
}

/** The same with few lines: where there are very many parts, with none but their totals. */
function shortened(all: PeriodReports): PeriodReports {
  const parts = all.reports.flatMap(({ sections }) => sections).length;
  const limit = Math.min(linesOfPart, Math.floor(linesOfPage / Math.max(1, parts)));
  return { ...all, whole: cut(all.whole, 0), reports: all.reports.map((report) => cut(report, limit)) };
}

/** Meetings are only counted: each line names its own. */
function cut(report: Report, limit: number): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      lines: section.lines.slice(0, section.part === 'meetings' ? 0 : limit),
    })),
  };
}
