import type { Note } from '../../model/note.ts';
import type { IncidentEntry } from '../../model/review.ts';

/** The incidents that a note reviews, in its order: that of `incident`, then those of `incidents`. */
export function incidentsOf({ incident, incidents }: Note): readonly IncidentEntry[] {
  return incident ? [incident, ...incidents] : incidents;
}
