import type { Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type BookList, byBookList, type Movement } from '../../model/book.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, Decision } from '../../model/record.ts';
import { movedIn } from '../lines/movements.ts';
import { decidingChange, decisionChangesIn } from '../lines/record-line.ts';

/**
 * The actions and decisions of a quarter, the actions as of its end, or today while it is in progress. They follow from its
 * balance, as those of its report and its book do.
 */
export interface QuarterFlow {
  /** Opened by its meetings, newest first, without those older than the archive. */
  readonly opened: readonly Action[];
  /** Done, dropped or superseded in it, newest first. */
  readonly closed: readonly Action[];
  /** Open and not deferred at its end, oldest first. */
  readonly carried: readonly Action[];
  /** Accepted or rejected in it, with the step that did so, newest first. Its report has the same. */
  readonly decided: readonly { readonly decision: Decision; readonly by: RecordEvent }[];
  /** The balance of its book. */
  readonly figures: Readonly<Record<BookList, number>>;
  /** Its end, or today while it is in progress. */
  readonly until: Day;
}

interface Period {
  readonly since: Day;
  readonly until: Day;
}

const closings: ReadonlySet<Movement> = new Set(['done', 'dropped', 'superseded']);

/** The flow of each of these quarters, as of the date of the archive. */
export function quarterFlows(
  { actions, decisions, today }: Pick<Archive, 'actions' | 'decisions' | 'today'>,
  quarters: readonly Quarter[],
): ReadonlyMap<Quarter, QuarterFlow> {
  return new Map(
    quarters.map((quarter) => {
      const { starts: since, ends } = quarter;
      const period = { since, until: ends < today ? ends : today };
      return [quarter, { ...actionFlow(actions, period), decided: decidedIn(decisions, period) }];
    }),
  );
}

/** The actions of a period, as of its end. */
export function actionFlow(
  actions: readonly Action[],
  { since, until }: Period,
): Omit<QuarterFlow, 'decided'> {
  const opened: Action[] = [];
  const closed: Action[] = [];
  const carried: Action[] = [];
  const figures = { ...byBookList(() => 0) };
  for (const action of since <= until ? actions : []) {
    const moved = movedIn(action, { since, until });
    if (!moved) continue;
    if (moved.wasOpen) figures.before += 1;
    if (moved.isOpen) figures.after += 1;
    for (const term of moved.terms) figures[term] += 1;
    if (moved.terms.includes('opened')) opened.push(moved.action);
    if (moved.terms.some((term) => closings.has(term))) closed.push(moved.action);
    if (moved.isOpen) carried.push(moved.action);
  }
  return { opened: opened.toReversed(), closed: closed.sort(byClosing), carried, figures, until };
}

/** Orders closed actions, newest first. */
function byClosing(a: Action, b: Action): number {
  return byCodeUnit(b.closed ?? '', a.closed ?? '') || byCodeUnit(a.id, b.id);
}

function decidedIn(decisions: readonly Decision[], period: Period): QuarterFlow['decided'] {
  return decisions
    .flatMap((decision) => {
      const by = decidingChange(decisionChangesIn(decision, period));
      return by ? [{ decision, by }] : [];
    })
    .sort((a, b) => byCodeUnit(b.by.day, a.by.day) || byCodeUnit(a.decision.id, b.decision.id));
}
