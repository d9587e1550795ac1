import { traceCsv } from '../../core/exports/trace/csv.ts';
import { archive } from '../../site/archive.ts';
import { traceTablePath } from '../../site/routes.ts';
import { traceOf } from '../../site/see-also.ts';

/** The whole matrix and that of each program, quarter and team. */
export function getStaticPaths() {
  return traceOf(archive()).matrices.map((matrix) => ({
    params: { csv: traceTablePath(matrix.filter).replace(/^\/trace\/|\.csv$/g, '') },
    props: { matrix },
  }));
}

/** A matrix as a table for a spreadsheet. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  return new Response(traceCsv(props.matrix, archive()), { headers });
}
