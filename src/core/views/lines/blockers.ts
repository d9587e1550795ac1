import type { Day } from '../../model/day/day.ts';
import type { Action, Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { isOpen } from './due.ts';
import { personRef, recordRef, teamRef } from './ref.ts';

/** What a blocker stands for now: of an action that is superseded, what took its place. */
export function standingBlockers(
  blocker: Blocker,
  seen: ReadonlySet<Action> = new Set(),
): readonly Blocker[] {
  if (blocker.kind !== 'action' || blocker.action.status !== 'superseded') return [blocker];
  if (seen.has(blocker.action)) return [];
  const passed = new Set([...seen, blocker.action]);
  return blocker.action.replacedBy.flatMap(({ action }) =>
    standingBlockers({ kind: 'action', action }, passed),
  );
}

/**
 * The day on which what was waited for was there: an action done or dropped, a question answered. What is superseded is
 * there once all that took its place is.
 */
export function clearedOn(blocker: Blocker): Day | undefined {
  return lastOf(standingBlockers(blocker).map(closedOn));
}

/** The day on which the last of several blockers was there; nothing as long as one of them is not, or without any. */
export function allClearedOn(blockers: readonly Blocker[]): Day | undefined {
  return lastOf(blockers.map(clearedOn));
}

/** What an action still waits for: what holds it up, or took the place of that, and is not there yet. Closed, it waits for nothing. */
export function blockersNow(action: Pick<Action, 'status' | 'blockedBy'>): readonly Blocker[] {
  if (!isOpen(action)) return [];
  const standing = action.blockedBy.flatMap((blocker) => standingBlockers(blocker));
  return standing.filter(
    (blocker, index) =>
      closedOn(blocker) === undefined && standing.findIndex((other) => isSame(other, blocker)) === index,
  );
}

/** True for an open action that a note calls blocked, or that still waits for something, whatever its status is called. */
export function isBlocked(action: Pick<Action, 'status' | 'blockedBy'>): boolean {
  return isOpen(action) && (action.status === 'blocked' || blockersNow(action).length > 0);
}

function closedOn(blocker: Blocker): Day | undefined {
  if (blocker.kind === 'action') return isOpen(blocker.action) ? undefined : blocker.action.closed;
  return blocker.kind === 'question' ? blocker.question.closed : undefined;
}

/** True for the same action, which several others may have been replaced by; nothing else is reached twice. */
function isSame(a: Blocker, b: Blocker): boolean {
  return a === b || (a.kind === 'action' && b.kind === 'action' && a.action === b.action);
}

function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  let last: Day | undefined;
  for (const day of days) {
    if (day === undefined) return undefined;
    if (last === undefined || day > last) last = day;
  }
  return last;
}

/** What something waits for: a thing of the site, or words. */
export type BlockerRef = Ref | string;

/** Blockers as links, or as the words that were written where they name nothing of the site. */
export function blockerRefs(blockers: readonly Blocker[]): readonly BlockerRef[] {
  return blockers.map((blocker) => {
    if (blocker.kind === 'action') return recordRef(blocker.action);
    if (blocker.kind === 'question') return recordRef(blocker.question);
    if (blocker.kind === 'team') return teamRef(blocker.team);
    if (blocker.kind === 'person') return personRef(blocker.person);
    return blocker.kind === 'tracker' ? blocker.tracker.id : blocker.text;
  });
}
