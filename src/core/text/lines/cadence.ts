import type { Cadence } from '../../model/status.ts';

const words: Readonly<Record<Cadence, string>> = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  irregular: 'now and then',
};

/** How often a series meets. */
export function cadenceWords(cadence: Cadence): string {
  return words[cadence];
}
