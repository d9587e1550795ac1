import { reportMarkdown } from '../../../core/exports/report/markdown.ts';
import { addressesIn } from '../../../site/addresses.ts';
import { archive } from '../../../site/archive.ts';
import { quarterDocument, reportFilePaths } from '../../../site/reports.ts';

export function getStaticPaths() {
  return reportFilePaths(archive());
}

/** The whole report on a quarter as Markdown, for a wiki or a mail. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  const { site } = archive();
  return new Response(reportMarkdown(quarterDocument(props, archive()), addressesIn(site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
