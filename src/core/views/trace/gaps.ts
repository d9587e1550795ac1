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

/** Something that is missing between what is wanted and what is done, and from what. */
export interface TraceGap {
  readonly kind: GapKind;
  readonly of: Objective | Goal | Action | Decision;
}

/** One kind of gap with the first of what it was found on. */
export interface GapsOfKind {
  readonly kind: GapKind;
  readonly found: Capped<Ref>;
}

/**
 * Every gap of the archive as of its day, by kind, then in the order of the archive. Only what somebody can still mend
 * has one: objectives and goals that are not settled, open actions, decisions that are proposed or in force.
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
    if (kind === 'action-for-nothing') return actions.map((of) => ({ kind, of }));
    if (kind === 'decision-for-nothing') return decisions.map((of) => ({ kind, of }));
    return lacking.filter(({ lacks }) => lacks.includes(kind)).map(({ of }) => ({ kind, of }));
  });
}

/** Gaps by kind, at most `limit` of each; kinds without a gap are left out. */
export function gapsByKind(gaps: readonly TraceGap[], limit: number): readonly GapsOfKind[] {
  return [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, found]) => ({
    kind,
    found: capped(found, limit, ({ of }) => gapRef(of)),
  }));
}

/** True for a gap of something below a program, or of a goal that is for it. */
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
 * A goal that is for no objective, unless its author said that it is for nothing, or named something that there is not,
 * which `check` reports. An outcome without objectives has none that a goal could name.
 */
function isWithoutObjective(goal: Goal): boolean {
  const { none, aims, dangling } = goal.serves;
  if (none || dangling.length > 0 || isSettled(goal)) return false;
  return !aims.some((aim) => aim.kind === 'objective' || objectivesOf(aim).length === 0);
}

/** True where neither the record nor its note nor its series says what it is for, be it for nothing. */
function servesNothing({ serves }: Pick<Action | Decision, 'serves'>): boolean {
  return !serves.none && serves.aims.length + serves.dangling.length === 0;
}

function isInForce({ status }: Decision): boolean {
  return status === 'proposed' || status === 'accepted';
}

/** Where a gap can be mended: the objective, goal, action or decision in the file that it is written in. */
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
