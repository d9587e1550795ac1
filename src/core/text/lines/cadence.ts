import type { Cadence } from '../../model/status.ts';

const words: Readonly<Record<Cadence | 'collection', string>> = {
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  irregular: 'irregularly',
  collection: 'collection',
};

/** The cadence of a series in words: `every 2 weeks`. A collection has none, and does not meet. */
export function cadenceWords(cadence: Cadence | 'collection'): string {
  return words[cadence];
}
