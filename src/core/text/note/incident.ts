import type { IncidentEntry } from '../../model/review.ts';
import { momentWords } from '../lines/moment.ts';
import { noteAnchor, noteHead } from './part.ts';

/** One incident on the page of its note: its anchor, its heading and its known facts. */
interface IncidentWords {
  readonly anchor: string;
  readonly head: string;
  readonly rows: readonly { readonly term: string; readonly text: string; readonly isOwn?: boolean }[];
}

/** The incidents of a note, with numbers if there are several. The first has the anchor of the part. */
export function incidentEntries(incidents: readonly IncidentEntry[]): readonly IncidentWords[] {
  return incidents.map((incident, index) => ({
    anchor: index === 0 ? noteAnchor('incident') : `${noteAnchor('incident')}-${index + 1}`,
    head: incidents.length === 1 ? noteHead('incident') : `${noteHead('incident')} ${index + 1}`,
    rows: incidentRows(incident),
  }));
}

/** The facts of an incident that are known. */
function incidentRows(incident: IncidentEntry): IncidentWords['rows'] {
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
