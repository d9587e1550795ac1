import type { ReportDocument } from '../core/exports/report/document.ts';
import { periodDocument } from '../core/exports/report/document.ts';
import type { Archive } from '../core/model/archive.ts';
import { begunQuarters } from '../core/views/aim/quarter-page.ts';
import { quarterReports } from '../core/views/report/pages.ts';

/** The quarters that have a report, as parameters of a path, for `getStaticPaths` of the files to take away. */
export function reportFilePaths(archive: Archive) {
  return begunQuarters(archive).map((quarter) => ({ params: { period: quarter.id }, props: { quarter } }));
}

/** The whole report on a quarter, as a file. */
export function quarterDocument(
  { quarter }: ReturnType<typeof reportFilePaths>[number]['props'],
  archive: Archive,
): ReportDocument {
  return periodDocument(quarterReports(archive, quarter), archive.site);
}
