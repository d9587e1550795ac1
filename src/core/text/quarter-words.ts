import { capitalise, countInWords, listInWords } from './count.ts';

interface Happened {
  readonly goals: number;
  readonly meetings: number;
  readonly opened: number;
  readonly closed: number;
}

/** A quarter in two sentences: when it is, and what happened in it so far. What did not happen is left out. */
export function quarterSentences(
  period: string,
  { standing }: { readonly standing: 'past' | 'running' | 'coming' },
  happened: Happened,
): string {
  const parts = [
    happened.meetings > 0 && countInWords(happened.meetings, 'meeting'),
    happened.goals > 0 && countInWords(happened.goals, 'goal'),
    happened.opened > 0 && `${countInWords(happened.opened, 'action')} opened`,
    happened.closed > 0 &&
      `${happened.opened > 0 ? countInWords(happened.closed, '', '').trim() : countInWords(happened.closed, 'action')} closed`,
  ].filter((part) => part !== false);
  const when =
    standing === 'past' ? period : `${period}, ${standing === 'running' ? 'under way' : 'still to come'}`;
  return [when, capitalise(listInWords(parts))]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
