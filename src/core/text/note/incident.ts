import type { IncidentEntry } from '../../model/review.ts';
import { momentWords } from '../lines/moment.ts';

/** What is known of an incident, as terms; what was not said is left out. */
export function incidentRows(
  incident: IncidentEntry,
): readonly { readonly term: string; readonly text: string }[] {
  const said = [
    ['Service', incident.service],
    ['Began', incident.start && momentWords(incident.start)],
    ['Ended', incident.end && momentWords(incident.end)],
    ['Severity', incident.severity],
    ['Impact', incident.impact],
    ['Noticed by', incident.detection],
    ['Cause', incident.cause],
  ] as const;
  return said.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}
