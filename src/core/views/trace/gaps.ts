import { type LeafAim, leavesOf } from '../../graph/aim/below.ts';
import { openedAt } from '../../graph/linking/record-place.ts';
import { at, type Where } from '../../graph/linking/where.ts';
import { ownersWhoLeft } from '../../graph/record/owners-who-left.ts';
import type { Aim, Goal, Outcome } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type GapKind, gapKinds } from '../../model/finding/gap.ts';
import type { Action, Decision } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { isWithoutObjective, leafGaps } from '../aim/leaf-gaps.ts';
import { isSettled } from '../aim/settled.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, recordRef } from '../lines/ref.ts';

/** A gap between objectives and actions, and the record or aim that has it. */
export interface TraceGap {
  readonly kind: GapKind;
  readonly of: LeafAim | Goal | Action | Decision;
}

/** A kind of gap with the first records or aims that have it. */
export interface GapsOfKind {
  readonly kind: GapKind;
  readonly found: Folded<Ref>;
}

/**
 * All gaps of the archive as of its date, by kind, then in the order of the archive. Only objectives and goals that are
 * not done, deferred or dropped have one, and open actions, and proposed or accepted decisions.
 */
export function traceGaps(archive: Archive): readonly TraceGap[] {
  const leaves = archive.programs.flatMap(leavesOf);
  const lacking = leaves.map((of) => ({ of, lacks: leafGaps(of, archive.today) }));
  const goals = archive.quarters.flatMap((quarter) => quarter.goals);
  const open = archive.actions.filter(isOpen);
  const ofLeft = open.filter((action) => ownersWhoLeft(action, archive.today).length > 0);
  const decisions = archive.decisions.filter((decision) => isInForce(decision) && servesNothing(decision));
  return gapKinds.flatMap((kind): readonly TraceGap[] => {
    if (kind === 'goal-without-objective')
      return goals.filter(isWithoutObjective).map((of) => ({ kind, of }));
    if (kind === 'action-without-owner')
      return open.filter(({ owners }) => owners.length === 0).map((of) => ({ kind, of }));
    if (kind === 'owner-left') return ofLeft.map((of) => ({ kind, of }));
    if (kind === 'unlinked-action') return open.filter(servesNothing).map((of) => ({ kind, of }));
    if (kind === 'unlinked-decision') return decisions.map((of) => ({ kind, of }));
    return lacking.filter(({ lacks }) => lacks.includes(kind)).map(({ of }) => ({ kind, of }));
  });
}

/** Returns gaps by kind, at most `limit` of each. Leaves out kinds without a gap. */
export function gapsByKind(gaps: readonly TraceGap[], limit: number): readonly GapsOfKind[] {
  const refOf = ({ of }: TraceGap) => gapRef(of);
  return [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, found]) => ({
    kind,
    found: withRest(found, limit, refOf, refOf),
  }));
}

/** Whether a gap belongs to a program: it is below the program, or of a goal or action for it. */
export function isGapOf({ of }: TraceGap, programId: string): boolean {
  if (of.kind === 'objective' || of.kind === 'outcome') return isBelow(of, programId);
  return of.serves.aims.some((aim) => isBelow(aim, programId));
}

function isBelow(aim: Aim, programId: string): boolean {
  if (aim.kind === 'goal') return aim.serves.aims.some((served) => isBelow(served, programId));
  return aim.id === programId || aim.id.startsWith(`${programId}/`);
}

/** The items that could have a gap: open objectives, or outcomes without objectives, and open records and goals. */
export interface LookedAt {
  readonly openAims: number;
  readonly openItems: number;
}

/**
 * Counts the items that could have a gap, in the archive or in one program. Without any, “No gaps” would mean nothing.
 */
export function lookedAt({ programs, actions, decisions, quarters }: Archive, programId?: string): LookedAt {
  const own = programs.filter(({ id }) => programId === undefined || id === programId);
  const openAims = own.flatMap(leavesOf).filter((leaf) => !isSettled(leaf)).length;
  const goals = quarters.flatMap((quarter) => quarter.goals).filter((goal) => !isSettled(goal));
  const openItems = [...actions.filter(isOpen), ...decisions.filter(isInForce), ...goals].length;
  return { openAims, openItems: programId === undefined ? openItems : 0 };
}

function gapRef(of: TraceGap['of']): Ref {
  return of.kind === 'action' || of.kind === 'decision' ? recordRef(of) : aimRef(of);
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
    const { keys, path } = placeOf(outcome);
    return at(path, ...keys, 'objectives', outcome.entry.objectives.indexOf(of.entry));
  }
  if (of.kind === 'outcome') {
    const { keys, path } = placeOf(of);
    return at(path, ...keys);
  }
  if (of.kind !== 'goal') return openedAt(of);
  const { entry } = of.quarter;
  if (!entry) throw new RangeError(`A goal without a file: ${of.id}`);
  return at(entry.path, 'goals', entry.goals.indexOf(of.entry));
}

function placeOf(outcome: Outcome): { path: string; keys: readonly (string | number)[] } {
  const { entry } = outcome.program;
  return { path: entry.path, keys: ['outcomes', entry.outcomes.indexOf(outcome.entry)] };
}
