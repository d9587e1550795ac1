import type { SiteEntry } from '../../model/registry.ts';
import {
  digestLede,
  digestTitle,
  type ReportPartName,
  reportAbout,
  reportLede,
  reportTitle,
} from '../../text/report/words.ts';
import type { DigestPart } from '../../views/report/digest.ts';
import type { ReportPeriod } from '../../views/report/period.ts';
import type { PeriodReports } from '../../views/report/period-reports.ts';
import type { Report } from '../../views/report/report.ts';
import { figuresOf } from '../../views/report/report.ts';

/** Reports or a digest as one document, with its title and lede. */
export interface ReportDocument {
  readonly kind: 'report' | 'digest';
  readonly title: string;
  readonly lede: string;
  readonly site: Pick<SiteEntry, 'title' | 'url' | 'language' | 'periods'>;
  readonly period: ReportPeriod;
  /** One report, or several under headings. */
  readonly reports: readonly { readonly head?: string; readonly report: Report<ReportPartName> }[];
}

/** The report on one subject as a document. */
export function reportDocument(report: Report, site: SiteEntry): ReportDocument {
  const { ref, period } = report;
  const title = reportTitle(ref?.label, period.since, period.until);
  return { kind: 'report', title, lede: reportLede(figuresOf(report)), site, period, reports: [{ report }] };
}

/** The reports on every program, and on the rest, as one document. */
export function periodDocument({ period, whole, reports }: PeriodReports, site: SiteEntry): ReportDocument {
  return {
    kind: 'report',
    title: reportTitle(undefined, period.since, period.until),
    lede: reportLede(figuresOf(whole)),
    site,
    period,
    reports: reports.map((report) => ({ head: reportAbout(report.ref?.label), report })),
  };
}

/** A digest as a document. */
export function digestDocument(report: Report<DigestPart>, site: SiteEntry): ReportDocument {
  const { ref, period } = report;
  const title = digestTitle(ref?.label ?? site.title, period.since, period.until);
  return { kind: 'digest', title, lede: digestLede(figuresOf(report)), site, period, reports: [{ report }] };
}
