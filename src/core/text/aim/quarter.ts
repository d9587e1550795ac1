import { capitalise, countInWords, listInWords } from '../lines/count.ts';

interface Happened {
  readonly goals: number;
  readonly meetings: number;
  readonly opened: number;
  readonly closed: number;
  readonly carried: number;
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
    happened.carried > 0 &&
      `${countInWords(happened.carried, 'action')} open ${standing === 'past' ? 'at its end' : 'now'}`,
  ].filter((part) => part !== false);
  const when =
    standing === 'past' ? period : `${period}, ${standing === 'running' ? 'under way' : 'still to come'}`;
  return [when, capitalise(listInWords(parts))]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Which quarter in a row a goal is carried through: `Third quarter running`; of a chain with gaps `Third quarter, not in a row`. */
export function chainWords({ nth, running }: { readonly nth: number; readonly running: boolean }): string {
  const ordinal = ordinals[nth - 1] ?? `${nth}${ending(nth)}`;
  return capitalise(`${ordinal} quarter${running ? ' running' : ', not in a row'}`);
}

/** The head over how goals ended, or stand while the quarter runs. */
export function endedHead(period: 'past' | 'running' | 'coming'): string {
  return { past: 'As it ended', running: 'So far', coming: 'Still to come' }[period];
}

function ending(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return (!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) || 'th';
}
