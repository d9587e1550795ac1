import { openedAt } from '../../graph/linking/record-place.ts';
import { at, type Where } from '../../graph/linking/where.ts';
import type { Goal, Objective } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type GapKind, gapKinds } from '../../model/finding/gap.ts';
import type { Action, Decision } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { objectiveGaps } from '../aim/objective-gaps.ts';
import { isSettled, objectivesOf } from '../aim/status.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, recordRef } from '../lines/ref.ts';

/** A gap between objectives and actions, and the record or aim that has it. */
export interface TraceGap {
  readonly kind: GapKind;
  readonly of: Objective | Goal | Action | Decision;
}

/** A kind of gap with the first records or aims that have it. */
export interface GapsOfKind {
  readonly kind: GapKind;
  readonly found: Capped<Ref>;
}

/**
 * All gaps of the archive as of its date, by kind, then in the order of the archive. Only objectives and goals that are
 * not done, deferred or dropped have one, and open actions, and proposed or accepted decisions.
 */
export function traceGaps(archive: Archive): readonly TraceGap[] {
  const objectives = archive.programs.flatMap(objectivesOf);
  const lacking = objectives.map((of) => ({ of, lacks: objectiveGaps(of, archive.today) }));
  const goals = archive.quarters.flatMap((quarter) => quarter.goals);
  const actions = archive.actions.filter((action) => isOpen(action) && servesNothing(action));
  const decisions = archive.decisions.filter((decision) => isInForce(decision) && servesNothing(decision));
  return gapKinds.flatMap((kind): readonly TraceGap[] => {
    if (kind === 'goal-without-objective')
      return goals.filter(isWithoutObjective).map((of) => ({ kind, of }));
    if (kind === 'unlinked-action') return actions.map((of) => ({ kind, of }));
    if (kind === 'unlinked-decision') return decisions.map((of) => ({ kind, of }));
    return lacking.filter(({ lacks }) => lacks.includes(kind)).map(({ of }) => ({ kind, of }));
  });
}

/** Returns gaps by kind, at most `limit` of each. Leaves out kinds without a gap. */
export function gapsByKind(gaps: readonly TraceGap[], limit: number): readonly GapsOfKind[] {
  return [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, found]) => ({
    kind,
    found: capped(found, limit, ({ of }) => gapRef(of)),
  }));
}

/** Whether a gap is below a program, or of a goal for it. */
export function isGapOf({ of }: TraceGap, programId: string): boolean {
  if (of.kind === 'objective') return of.outcome.program.id === programId;
  return (
    of.kind === 'goal' && of.serves.aims.some(({ id }) => id === programId || id.startsWith(`${programId}/`))
  );
}

function gapRef(of: TraceGap['of']): Ref {
  return of.kind === 'action' || of.kind === 'decision' ? recordRef(of) : aimRef(of);
}

/**
 * Whether a goal is unlinked: for no objective, and not standalone. An unknown aim does not count, since `check`
 * reports it. A goal for an outcome without objectives is linked.
 */
function isWithoutObjective(goal: Goal): boolean {
  const { none, aims, dangling } = goal.serves;
  if (none || dangling.length > 0 || isSettled(goal)) return false;
  return !aims.some((aim) => aim.kind === 'objective' || objectivesOf(aim).length === 0);
}

/** Whether a record is unlinked: no `for` in itself, its note or its series. */
function servesNothing({ serves }: Pick<Action | Decision, 'serves'>): boolean {
  return !serves.none && serves.aims.length + serves.dangling.length === 0;
}

function isInForce({ status }: Decision): boolean {
  return status === 'proposed' || status === 'accepted';
}

/** The place to close a gap: the objective, goal, action or decision in its file. */
export function gapPlace({ of }: Pick<TraceGap, 'of'>): Where {
  if (of.kind === 'objective') {
    const { outcome } = of;
    const { entry } = outcome.program;
    const outcomeAt = entry.outcomes.indexOf(outcome.entry);
    return at(entry.path, 'outcomes', outcomeAt, 'objectives', outcome.entry.objectives.indexOf(of.entry));
  }
  if (of.kind !== 'goal') return openedAt(of);
  const { entry } = of.quarter;
  if (!entry) throw new RangeError(`A goal without a file: ${of.id}`);
  return at(entry.path, 'goals', entry.goals.indexOf(of.entry));
}
