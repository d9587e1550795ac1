import type { Day } from '../../model/day/day.ts';
import type { Action, Question } from '../../model/record.ts';
import { blockersNow } from '../lines/blockers.ts';
import { isDeferred } from '../lines/due.ts';
import { blocksOf } from './blocks.ts';
import { deferredTimes } from './deferred-times.ts';

type BlockingRecord = Action | Question;

/** The actions that any report gave a record as a blocker, by what it does to them. Each is in one group. */
export interface BlockedGroups {
  /** It blocks them now. */
  readonly now: readonly Action[];
  /** It will block them from their start date, if it still holds then: they are deferred, and so not blocked. */
  readonly later: readonly Action[];
  /** It blocked them for at least a day, itself. */
  readonly before: readonly Action[];
  /**
   * It never blocked them: it was closed before they named it or on the day on which it took the place of another, or they
   * were closed or got other blockers on the day.
   */
  readonly never: readonly Action[];
}

/**
 * Returns what a record blocks as of `today`, also through records whose place it took. The one rule for pages and figures. What it blocked
 * in place of one that was restored since then is still past, and the rest is no longer its concern.
 */
export function blockedGroups(
  record: BlockingRecord,
  today: Day,
  replaced: readonly BlockingRecord[] = [],
): BlockedGroups {
  const records = [record, ...replaced];
  const groups = Map.groupBy(new Set(records.flatMap(({ everBlocked }) => everBlocked)), (action) => {
    if (isAmong([record], blockersNow(action))) return isDeferred(action, today) ? 'later' : 'now';
    const blocked = blocksOf(action, deferredTimes(action)).map(({ blocker }) => blocker);
    return isAmong([record], blocked) ? 'before' : 'never';
  });
  return {
    now: groups.get('now') ?? [],
    later: groups.get('later') ?? [],
    before: groups.get('before') ?? [],
    never: (groups.get('never') ?? []).filter((action) =>
      records.some(
        (one) => (one === record || one.status === 'superseded') && one.everBlocked.includes(action),
      ),
    ),
  };
}

function isAmong(records: readonly BlockingRecord[], blockers: ReturnType<typeof blockersNow>): boolean {
  return blockers.some((blocker) => {
    if (blocker.kind === 'action') return records.includes(blocker.action);
    return blocker.kind === 'question' && records.includes(blocker.question);
  });
}
