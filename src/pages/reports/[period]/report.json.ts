import { reportJson } from '../../../core/exports/report/json.ts';
import { addressesIn } from '../../../site/addresses.ts';
import { archive } from '../../../site/archive.ts';
import { quarterDocument, reportFilePaths } from '../../../site/reports.ts';

export function getStaticPaths() {
  return reportFilePaths(archive());
}

/** The whole report on a quarter as data. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  const { site } = archive();
  return new Response(reportJson(quarterDocument(props, archive()), addressesIn(site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
