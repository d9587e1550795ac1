import { namesOf, type PeriodNames, usualPeriods } from '../../core/model/day/period-names.ts';

/**
 * The names of planning periods on pages and in their scripts. The integration passes on the word of `site.yaml`, as it
 * does the base path.
 */
export function period(): PeriodNames {
  const word: unknown = import.meta.env?.['PERIOD_WORD'];
  return typeof word === 'string' && word !== '' ? namesOf(word) : usualPeriods;
}

/** The word for a key or a kind: the group's own for `quarter`, any other as it is. */
export function ownWord(key: string): string {
  return key === 'quarter' ? period().one : key;
}
