import { traceData } from '../../core/views/trace/source.ts';
import { archive } from '../../site/archive.ts';

/** What the matrix is made of, for its own script; not an interface for others. */
export function GET(): Response {
  return Response.json(traceData(archive()));
}
