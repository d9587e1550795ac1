import { aimTitles } from '../../core/views/search/aims.ts';
import { archive } from '../../site/archive.ts';

/** The titles of aims, for the script of the search. Not an interface for others. */
export function GET(): Response {
  return Response.json(aimTitles(archive()));
}
