import type { IncidentEntry } from '../../model/review.ts';
import { momentWords } from '../lines/moment.ts';

/** The facts of an incident that are known. */
export function incidentRows(
  incident: IncidentEntry,
): readonly { readonly term: string; readonly text: string; readonly isOwn?: boolean }[] {
  const reported = [
    ['Service', incident.service],
    ['Start', incident.start && momentWords(incident.start)],
    ['End', incident.end && momentWords(incident.end)],
    ['Severity', incident.severity],
    ['Impact', incident.impact],
    ['Detected by', incident.detection],
    ['Cause', incident.cause],
  ] as const;
  return reported.flatMap(([term, text]) => {
    const isOwn = term === 'Start' || term === 'End';
    return text ? [{ term, text, ...(isOwn && { isOwn }) }] : [];
  });
}
