import type { Day } from '../../model/day/day.ts';
import { capitalise, sharedWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** Numbers of actions by status. Overdue and blocked ones are among the open, deferred ones are not. */
interface Counts {
  readonly open: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly deferred: number;
  readonly done: number;
  readonly dropped: number;
}

/** The number of actions in one status, in words. `among` are parts of it, which are printed in brackets. */
export interface TraceFigure {
  readonly status: keyof Counts;
  readonly words: string;
  readonly among: readonly TraceFigure[];
}

/** The words for no actions. */
export const noActionsWords = 'no actions';

/** The actions of a row or a section by status, without zeros: `3 open` with `1 overdue` among them, `2 done`. */
export function traceFigures(counts: Counts): readonly TraceFigure[] {
  const figures = (...statuses: readonly (keyof Counts)[]) =>
    statuses
      .filter((status) => counts[status] > 0)
      .map((status): TraceFigure => ({ status, words: `${counts[status]} ${status}`, among: [] }));
  const among = figures('overdue', 'blocked');
  return figures('open', 'deferred', 'done', 'dropped').map((one) =>
    one.status === 'open' ? { ...one, among } : one,
  );
}

/** The title of the matrix of everything, or of a program, a quarter, a team or several of them. */
export function traceTitle(titles: readonly string[], page = 1): string {
  const all = titles.length === 0 ? 'Trace' : `Trace: ${titles.join(', ')}`;
  return page === 1 ? all : `${all}, page ${page}`;
}

/**
 * The actions of a whole matrix, each counted once, and their date: `Actions for a program or goal as of 30 Sep 2017: 3
 * open (1 overdue), 2 done.` The sentence names the kind of actions: the matrix has no standalone or unlinked ones.
 */
export function traceSentence(counts: Counts, shared: number, asOf: Day): string {
  const kind = `actions for a program or goal as of ${printDay(asOf, 'medium')}`;
  const figures = traceFigures(counts).map(({ words, among }) =>
    among.length === 0 ? words : `${words} (${among.map((one) => one.words).join(', ')})`,
  );
  if (figures.length === 0) return `No ${kind}.`;
  const overlap = shared > 0 ? ` (${sharedWords(shared, 'programs')})` : '';
  return `${capitalise(kind)}: ${figures.join(', ')}${overlap}.`;
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
