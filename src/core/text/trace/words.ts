import type { DrawnState } from '../../model/flow.ts';
import { listInWords } from '../lines/count.ts';
import { lookOf, type StateLook } from '../lines/status.ts';

/** How many actions stand in a row, by what is to be said of them. Late and blocked ones are among the open; those put off are not. */
interface Counts {
  readonly open: number;
  readonly late: number;
  readonly blocked: number;
  readonly deferred: number;
  readonly done: number;
  readonly dropped: number;
}

/** The actions of a row or a part: `3 open (1 late, 1 blocked), 1 deferred, 2 done`, or `no action`. */
export function traceCountWords({ open, late, blocked, deferred, done, dropped }: Counts): string {
  const among = [late > 0 && `${late} late`, blocked > 0 && `${blocked} blocked`].filter(
    (part) => part !== false,
  );
  const said = [
    open > 0 && `${open} open${among.length > 0 ? ` (${among.join(', ')})` : ''}`,
    deferred > 0 && `${deferred} deferred`,
    done > 0 && `${done} done`,
    dropped > 0 && `${dropped} dropped`,
  ].filter((part) => part !== false);
  return said.length === 0 ? 'no action' : said.join(', ');
}

/** How the state is told that an action is drawn in. */
export function drawnLook(state: DrawnState): StateLook {
  return state === 'late' ? { mark: 'late', tone: 'late', word: 'Late' } : lookOf(state);
}

/** What the matrix is of: a program, a quarter, a team, some of them at once, or everything. */
export function traceTitle(asked: readonly string[]): string {
  return asked.length === 0 ? 'Trace' : `Trace of ${listInWords(asked)}`;
}

/** The actions of a whole matrix, each once. */
export function traceSentence(counts: Counts): string {
  return counts.open + counts.deferred + counts.done + counts.dropped === 0
    ? 'No action serves any of it.'
    : `Actions, each once: ${traceCountWords(counts)}.`;
}

/** What is said where there is no gap. */
export function gapsWords(ofProgram: boolean): string {
  return ofProgram
    ? 'Nothing is missing: each open objective has an owner, a goal, an action and a word.'
    : 'Nothing is missing: each open objective has an owner, a goal, an action and a word, and all that is open serves something.';
}

/** What a row without a goal is: all that an objective has, or what is done for it beside its goals. */
export function noGoalWords(besides: boolean): string {
  return besides ? 'without a goal' : 'no goal';
}

/** What stands at the head of rows that are for no outcome. */
export function noOutcomeWords(ofProgram: boolean): string {
  return ofProgram ? 'For the program as a whole' : 'For no program';
}

/** What stands in the place of an objective where there is none. */
export function noObjectiveWords(ofOutcome: boolean): string {
  return ofOutcome ? 'For the outcome as a whole' : 'No objective';
}
