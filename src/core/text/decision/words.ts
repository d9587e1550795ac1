import type { Day } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { DecisionMethod } from '../../model/status.ts';
import { ageWords } from '../lines/age.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { isState, lookOf } from '../lines/status.ts';

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
export function decisionsHead(state: string | undefined, page = 1): string {
  const head =
    state === undefined
      ? 'Decisions'
      : isState(state)
        ? `${lookOf(state).word} decisions`
        : 'Decisions that need a look';
  return page > 1 ? `${head}, page ${page}` : head;
}

/** The head over the decisions of one list. */
export function decisionListHead(state: string | undefined): string {
  if (state === undefined) return 'All decisions';
  return isState(state) ? lookOf(state).word : 'Needs a look';
}

/** The words between objections and the last day on which anybody may object. */
export function windowVerb(over: boolean): string {
  return over ? 'were heard until' : 'until';
}

/** What came of the time for objections; nothing while it runs and nobody objects. */
export function objectionWords(window: {
  readonly over: boolean;
  readonly objections: number;
}): string | undefined {
  if (window.objections > 0) return `${count(window.objections, 'objection')} recorded`;
  return window.over ? 'no objection recorded' : undefined;
}

/** Why a decision needs a look. `idle` is how long nothing was started of it. */
export function needWords(
  need: 'window-over' | 'window-ends' | 'review-due' | 'idle' | 'review-soon',
  idle?: { readonly days: number; readonly actions: number },
): string {
  switch (need) {
    case 'window-over':
      return 'the time for objections is over, and it is still proposed';
    case 'window-ends':
      return 'the time for objections ends soon';
    case 'review-due':
      return 'its review is due';
    case 'review-soon':
      return 'its review comes soon';
    case 'idle':
      return idle ? idleWords(idle) : 'nothing started';
  }
}

function idleWords({ days, actions }: { readonly days: number; readonly actions: number }): string {
  const why =
    actions === 0
      ? 'no action carries it out'
      : actions === 1
        ? 'its action has not begun'
        : `none of ${count(actions, 'action')} has begun`;
  return `decided ${ageWords(days)} ago, nothing started: ${why}`;
}

/** The head over what a decision says it supersedes: it does so only once it is accepted. */
export function supersedesHead(status: string): string {
  if (status === 'proposed') return 'Would supersede';
  return status === 'rejected' ? 'Would have superseded' : 'Supersedes';
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
