import { traceData } from '../../core/views/trace/source.ts';
import { archive } from '../../site/archive.ts';

/** The data of the matrix for its own script. Not a public interface. */
export function GET(): Response {
  return Response.json(traceData(archive()));
}
