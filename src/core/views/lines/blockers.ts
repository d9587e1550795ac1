import type { Day } from '../../model/day/day.ts';
import type { Action, Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn, knownOn } from './action-on.ts';
import { isActive, isOpen } from './due.ts';
import { personRef, recordRef, teamRef } from './ref.ts';

/** The records that block now. Instead of a superseded action, those that supersede it. */
export function currentBlockers(blocker: Blocker, seen: ReadonlySet<Action> = new Set()): readonly Blocker[] {
  if (blocker.kind !== 'action' || blocker.action.status !== 'superseded') return [blocker];
  if (seen.has(blocker.action)) return [];
  const passed = new Set([...seen, blocker.action]);
  return blocker.action.supersededBy.flatMap(({ action }) =>
    currentBlockers({ kind: 'action', action }, passed),
  );
}

/** The blockers of an action that still hold. A closed action has none. */
export function blockersNow(action: Pick<Action, 'status' | 'blockedBy'>): readonly Blocker[] {
  if (!isOpen(action)) return [];
  const current = action.blockedBy.flatMap((blocker) => currentBlockers(blocker));
  return current.filter(
    (blocker, index) =>
      closedOn(blocker) === undefined && current.findIndex((other) => isSame(other, blocker)) === index,
  );
}

/** Whether an open action is blocked: by its status, or by a blocker that still holds. */
export function isBlocked(action: Pick<Action, 'status' | 'blockedBy'>): boolean {
  return isOpen(action) && (action.status === 'blocked' || blockersNow(action).length > 0);
}

/** Whether an action counts as blocked on a day: it is blocked and not deferred. */
export function isHeldUp(action: Pick<Action, 'status' | 'start' | 'blockedBy'>, today: Day): boolean {
  return isActive(action, today) && isBlocked(action);
}

/** Whether an action was blocked on a past day: by its status then, or by a blocker that was open then. */
export function isBlockedOn(then: Pick<Action, 'status' | 'blockedBy'>, day: Day): boolean {
  return isOpen(then) && (then.status === 'blocked' || blockersThen(then, day).length > 0);
}

/** The blockers of an action that held on a past day. The action is as of that day. */
export function blockersThen(then: Pick<Action, 'status' | 'blockedBy'>, day: Day): readonly Blocker[] {
  return blockersNow({ ...then, blockedBy: then.blockedBy.flatMap((blocker) => blockersOn(blocker, day)) });
}

/** A blocker as of a day. An action that was superseded by then is replaced by those that supersede it. */
function blockersOn(blocker: Blocker, day: Day, seen: ReadonlySet<Action> = new Set()): readonly Blocker[] {
  if (blocker.kind === 'question') {
    const { closed, ...open } = blocker.question;
    const last = open.events.findLast((event) => knownOn(event) <= day);
    const question = last?.status === 'answered' ? { ...open, closed: closed ?? last.day } : open;
    return [{ kind: 'question', question }];
  }
  if (blocker.kind !== 'action') return [blocker];
  if (seen.has(blocker.action)) return [];
  const action = actionOn(blocker.action, day);
  if (action?.status !== 'superseded') return action ? [{ kind: 'action', action }] : [];
  const passed = new Set([...seen, blocker.action]);
  return action.supersededBy.flatMap((by) => blockersOn({ kind: 'action', action: by.action }, day, passed));
}

function closedOn(blocker: Blocker): Day | undefined {
  if (blocker.kind === 'action') return isOpen(blocker.action) ? undefined : blocker.action.closed;
  return blocker.kind === 'question' ? blocker.question.closed : undefined;
}

/** Whether two blockers are the same action. It may supersede several others, so it can be reached twice. */
function isSame(a: Blocker, b: Blocker): boolean {
  return a === b || (a.kind === 'action' && b.kind === 'action' && a.action === b.action);
}

/** A blocker as a link, or as text. */
export type BlockerRef = Ref | string;

/** Returns blockers as links, or as written if they have no page. */
export function blockerRefs(blockers: readonly Blocker[]): readonly BlockerRef[] {
  return blockers.map((blocker) => {
    if (blocker.kind === 'action') return recordRef(blocker.action);
    if (blocker.kind === 'question') return recordRef(blocker.question);
    if (blocker.kind === 'team') return teamRef(blocker.team);
    if (blocker.kind === 'person') return personRef(blocker.person);
    return blocker.kind === 'tracker' ? blocker.tracker.id : blocker.text;
  });
}
