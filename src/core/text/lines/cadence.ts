import type { Cadence } from '../../model/status.ts';
import { capitalise } from './count.ts';

const words: Readonly<Record<Cadence | 'collection', string>> = {
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  irregular: 'irregularly',
  collection: 'collection',
};

/**
 * How often a series meets and on which day, in words: `every week, on Monday`, `every month, on the first Thursday`. Without
 * a rhythm it is the day alone.
 */
export function meetingWords(cadence: Cadence | 'collection', meets: string | undefined): string {
  if (meets === undefined || cadence === 'collection') return cadenceWords(cadence);
  const parts = meets.split(' ');
  const weekday = capitalise(parts.at(-1) ?? '');
  const day = parts.length > 1 ? `on the ${parts[0]} ${weekday}` : `on ${weekday}`;
  if (cadence !== 'irregular') return `${cadenceWords(cadence)}, ${day}`;
  return parts.length > 1 ? `${day} of the month` : `${day}s`;
}

/** The cadence of a series in words: `every 2 weeks`. A collection has none, and does not meet. */
export function cadenceWords(cadence: Cadence | 'collection'): string {
  return words[cadence];
}
