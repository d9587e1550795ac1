import type { Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { begunQuarters } from '../aim/quarter-page.ts';
import { quarterRef } from '../lines/ref.ts';
import type { ReportPeriod } from './period.ts';
import { type PeriodReports, periodReports, periodSubjects } from './period-reports.ts';
import { figuresOf, type Report, type ReportPart, type ReportSection } from './report.ts';

type ReportFigures = ReturnType<typeof figuresOf>;

/** A report as far as its page has room. Sources are left out, since each line has its own. */
export interface PageReport extends Report {
  readonly figures: ReportFigures;
}

/** The page of the report on a quarter. Lists are cut, so that no page grows with the archive. */
export interface ReportPage {
  readonly period: ReportPeriod;
  /** The figures of the whole archive. */
  readonly figures: ReportFigures;
  readonly reports: readonly PageReport[];
  readonly quarter: Ref;
  /** Whether the quarter is in progress. Then the report ends on the date of the archive. */
  readonly running: boolean;
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** The parts by importance, for pages without room for all. */
const orderOnPages: readonly ReportPart[] = [
  'changed',
  'at-risk',
  'others-at-risk',
  'slipped',
  'missed-rounds',
  'overdue',
  'dropped',
  'blocked',
  'decided',
  'proposed',
  'done',
  'opened',
  'asked',
  'reopened-questions',
  'answered',
  'unblocked',
  'reopened',
  'first-mentioned',
  'resumed',
  'next-round',
  'newly-deferred',
  'between-rounds',
  'moved-in',
  'moved-out',
  'superseded',
  'superseded-decisions',
];
/** The most lines on a page, divided among its parts. */
const linesOfPage = 60;
/** The most lines of a part. */
const linesOfPart = 8;

/** The pages of all quarters that have begun, oldest first. */
export function reportPages(archive: Archive): readonly ReportPage[] {
  const quarters = begunQuarters(archive);
  const subjects = periodSubjects(archive);
  return quarters.map((quarter, index) => {
    const [previous, next] = [quarters[index - 1], quarters[index + 1]];
    return {
      ...shortened(periodReports(subjects, periodOfQuarter(quarter, archive.today))),
      quarter: quarterRef(quarter),
      running: quarter.ends >= archive.today,
      ...(previous && { previous: quarterRef(previous) }),
      ...(next && { next: quarterRef(next) }),
    };
  });
}

/** The part of a quarter up to today. */
export function periodOfQuarter(
  { starts, ends }: Pick<Quarter, 'starts' | 'ends'>,
  today: Day,
): ReportPeriod {
  return { since: starts, until: ends < today ? ends : today };
}

/** The full reports on a quarter, up to the date of the archive. */
export function quarterReports(archive: Archive, quarter: Quarter): PeriodReports {
  return periodReports(periodSubjects(archive), periodOfQuarter(quarter, archive.today));
}

/** Reports with fewer lines: in turn one of each part, important parts first, until the page is full. */
function shortened({
  period,
  whole,
  reports,
}: PeriodReports): Pick<ReportPage, 'period' | 'figures' | 'reports'> {
  const sections = reports.flatMap((report) => report.sections);
  const order = orderOnPages.flatMap((part) => sections.filter((section) => section.part === part));
  const shares = new Map<ReportSection, number>();
  let left = linesOfPage;
  for (let round = 1; round <= linesOfPart && left > 0; round += 1) {
    for (const section of order) {
      if (left === 0) break;
      if (section.lines.length < round) continue;
      shares.set(section, round);
      left -= 1;
    }
  }
  const cut = (report: Report): PageReport => ({
    ...report,
    figures: figuresOf(report),
    sections: report.sections
      .filter(({ part }) => part !== 'sources')
      .map((section) => ({ ...section, lines: section.lines.slice(0, shares.get(section) ?? 0) })),
  });
  return { period, figures: figuresOf(whole), reports: reports.map(cut) };
}
