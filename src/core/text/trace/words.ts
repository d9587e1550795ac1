import type { Day } from '../../model/day/day.ts';
import { sharedWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { openWords } from '../lines/open.ts';

/** Numbers of actions by status. Overdue and blocked ones are among the open, deferred ones are not. */
interface Counts {
  readonly open: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly deferred: number;
  readonly done: number;
  readonly dropped: number;
}

/** The actions of a row or a section: `3 open (1 overdue, 1 blocked), 1 deferred, 2 done`, or `no actions`. */
export function traceCountWords({ open, overdue, blocked, deferred, done, dropped }: Counts): string {
  const among = [
    [overdue, 'overdue'],
    [blocked, 'blocked'],
  ] as const;
  const parts = [
    open > 0 && openWords(open, among),
    deferred > 0 && `${deferred} deferred`,
    done > 0 && `${done} done`,
    dropped > 0 && `${dropped} dropped`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'no actions' : parts.join(', ');
}

/** The title of the matrix of everything, or of a program, a quarter, a team or several of them. */
export function traceTitle(titles: readonly string[], page = 1): string {
  const all = titles.length === 0 ? 'Trace' : `Trace: ${titles.join(', ')}`;
  return page === 1 ? all : `${all}, page ${page}`;
}

/** The actions of a head of several parts, each counted once: `3 open (1 in several goals, counted once)`. */
export function traceHeadWords(counts: Counts, shared: number, parts: string): string {
  const overlap = shared > 0 ? ` (${sharedWords(shared, parts)})` : '';
  return `${traceCountWords(counts)}${overlap}`;
}

/**
 * The actions of a whole matrix, each counted once, and their date. Without any, the sentence denies only actions for a
 * program or goal: the matrix has no others.
 */
export function traceSentence(counts: Counts, shared: number, asOf: Day): string {
  const none = counts.open + counts.deferred + counts.done + counts.dropped === 0;
  const words = none ? 'no actions for a program or goal' : traceHeadWords(counts, shared, 'programs');
  return `As of ${printDay(asOf, 'medium')}: ${words}.`;
}

/** Items that could have a gap: open objectives, or outcomes without objectives, and other open items of an archive. */
interface LookedAt {
  readonly openAims: number;
  readonly openItems?: number;
}

/** The sentence for no gaps. It mentions only kinds of items that exist. */
export function noGapsWords({ openAims, openItems = 0 }: LookedAt): string {
  const aims =
    openAims > 0
      ? 'every open objective or outcome has an owner, a goal, an action and a recent check-in'
      : undefined;
  const items = openItems > 0 ? 'no open item is unlinked' : undefined;
  if (!aims && !items) return 'No open objectives or outcomes to check for gaps.';
  const none = aims ? '' : ' There are no open objectives or outcomes.';
  return `No gaps: ${[aims, items].filter((part) => part !== undefined).join(', and ')}.${none}`;
}

/** The words in the place of a goal. */
export const noGoalWords = 'no goal';

/** The heading of rows that are for no outcome. */
export function noOutcomeWords(ofProgram: boolean): string {
  return ofProgram ? 'No outcome' : 'No program';
}

/** The words in the place of an objective. */
export const noObjectiveWords = 'No objective';
