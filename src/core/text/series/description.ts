import type { Cadence } from '../../model/status.ts';
import { cadenceWords } from '../lines/cadence.ts';
import { count } from '../lines/count.ts';

/** The description of a series: how often it meets, its meetings and its open actions. */
export function seriesDescription(line: {
  readonly cadence: Cadence | 'collection';
  readonly notes: number;
  readonly meetings: number;
  readonly open: number;
}): string {
  const { cadence, notes } = line;
  const held = line.meetings === 0 ? 'No meetings' : count(line.meetings, 'meeting');
  const open = line.open === 0 ? 'no open actions' : count(line.open, 'open action');
  if (cadence === 'collection')
    return `Collection. ${notes === 0 ? 'No notes' : count(notes, 'note')}, ${open}.`;
  return `Meets ${cadenceWords(cadence)}. ${held}, ${open}.`;
}
