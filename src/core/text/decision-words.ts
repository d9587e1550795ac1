import type { Day } from '../model/day.ts';
import type { VotesEntry } from '../model/entry.ts';
import type { Decision } from '../model/record.ts';
import type { DecisionMethod } from '../model/status.ts';
import { capitalise, count, listInWords } from './count.ts';
import { printDay } from './day.ts';
import { lookOf } from './state.ts';

const methods: Readonly<Record<DecisionMethod, string>> = {
  consensus: 'by consensus',
  'lazy-consensus': 'by lazy consensus',
  vote: 'by vote',
  chair: 'by the chair',
};

/** How a decision was taken, to follow its state: `Accepted` by lazy consensus. */
export function methodWords(method: DecisionMethod): string {
  return methods[method];
}

/** A vote as it was counted; what nobody counted is left out. */
export function votesWords({ for: ayes, against, abstained }: VotesEntry): string {
  return listInWords([
    ...(ayes === undefined ? [] : [`${ayes} for`]),
    ...(against === undefined ? [] : [`${against} against`]),
    ...(abstained === undefined ? [] : [`${abstained} abstained`]),
  ]);
}

/** What a list of decisions is called: by the state it is of, and by its page from the second on. */
export function decisionsHead(state: Decision['status'] | undefined, page = 1): string {
  const head = state ? `${lookOf(state).word} decisions` : 'Decisions';
  return page > 1 ? `${head}, page ${page}` : head;
}

/** What was done about a decision that actions carry out: `1 of 3 actions done`. */
export function carriedOutWords(actions: number, done: number): string {
  return done === actions
    ? `carried out by ${count(actions, 'action')}, done`
    : `${done} of ${count(actions, 'action')} done`;
}

/** What the lede of a decision is made of. */
export interface DecisionStory {
  readonly status: string;
  readonly method?: DecisionMethod;
  readonly opened: Day;
  readonly closed?: Day;
  readonly earlier: boolean;
  readonly series: string;
}

/** A decision in a sentence: what became of it, how, and where it was first written down. */
export function decisionStory({ status, method, opened, closed, earlier, series }: DecisionStory): string {
  const how = method ? ` ${methodWords(method)}` : '';
  const word = status === 'superseded' ? 'Accepted' : capitalise(status);
  const whence = earlier ? 'older than these notes, first named' : 'written down';
  const end = status === 'superseded' ? ` Superseded${closed ? ` on ${printDay(closed, 'long')}` : ''}.` : '';
  return `${word}${how}, ${whence} in ${series} on ${printDay(opened, 'long')}.${end}`;
}
