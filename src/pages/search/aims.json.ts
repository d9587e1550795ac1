import { searchNames } from '../../core/views/search/aims.ts';
import { archive } from '../../site/archive.ts';

/** The titles of aims and quarters, for the script of the search. Not an interface for others. */
export function GET(): Response {
  return Response.json(searchNames(archive()));
}
