import type { Cadence } from '../../model/status.ts';

const words: Readonly<Record<Cadence, string>> = {
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  irregular: 'irregularly',
};

/** The cadence of a series in words: `every 2 weeks`. */
export function cadenceWords(cadence: Cadence): string {
  return words[cadence];
}
