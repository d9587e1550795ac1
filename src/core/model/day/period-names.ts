import type { SiteEntry } from '../registry.ts';

/** The word of a group for its planning periods, in the forms that pages, files and findings print. */
export interface PeriodNames {
  /** `quarter`, `half-year`. As written, so a sentence that begins with it needs a capital. */
  readonly one: string;
  readonly many: string;
  /** What a team sets out to do in one: `quarterly goal`, `half-year goal`. */
  readonly goal: string;
  readonly goals: string;
  /** One of them with its article: `a quarterly goal`, `an iteration goal`. */
  readonly aGoal: string;
}

/** The names of periods in a site that gives no word. */
export const usualPeriods: PeriodNames = namesOf('quarter');

/** The names of the periods of a site. Everything that a reader sees takes them from here; addresses and keys do not. */
export function periodNames({ periods }: Pick<SiteEntry, 'periods'>): PeriodNames {
  return periods ? namesOf(periods.word) : usualPeriods;
}

/** The names that follow from a word. Only a quarter has an adjective of its own. */
export function namesOf(word: string): PeriodNames {
  const goal = word === 'quarter' ? 'quarterly goal' : `${word} goal`;
  const article = /^(?!uni|eu|one)[aeiou]/i.test(goal) ? 'an' : 'a';
  return { one: word, many: pluralOf(word), goal, goals: `${goal}s`, aGoal: `${article} ${goal}` };
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
