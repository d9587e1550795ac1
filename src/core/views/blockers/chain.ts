import type { Archive } from '../../model/archive.ts';
import type { Action, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { blockersNow } from '../lines/blockers.ts';
import { isOpen } from '../lines/due.ts';
import { recordRef } from '../lines/ref.ts';

/** A record that blocks others, directly and through them. */
export interface BlockedChain {
  readonly ref: Ref;
  /** Its own status. */
  readonly status: Held['status'];
  /** The open actions that it blocks directly. */
  readonly direct: readonly Ref[];
  /** The number of open actions that it blocks in all, each counted once. */
  readonly total: number;
  /** Those of `direct` through which it blocks more. */
  readonly through: readonly Ref[];
}

type Held = Action | Question;

/** The records that block others and are not blocked themselves, those that block the most first. */
export function blockedChains(archive: Archive): readonly BlockedChain[] {
  const waiting = archive.actions.filter(isOpen);
  const blocks = new Map<Held, Action[]>();
  for (const action of waiting)
    for (const held of heldUpBy(action)) {
      const direct = blocks.get(held);
      if (direct) direct.push(action);
      else blocks.set(held, [action]);
    }
  const ends = new Set(waiting.filter((action) => heldUpBy(action).length > 0));
  return [...blocks]
    .filter(([held]) => held.kind === 'question' || !ends.has(held))
    .map(([held, direct]) => ({
      ref: recordRef(held),
      status: held.status,
      direct: direct.map(recordRef),
      total: reach(direct, blocks),
      through: direct.filter((action) => blocks.has(action)).map(recordRef),
    }))
    .sort((a, b) => b.total - a.total);
}

/** The open actions and questions that block an action. */
function heldUpBy(action: Action): readonly Held[] {
  const held = blockersNow(action).flatMap((blocker): readonly Held[] => {
    if (blocker.kind === 'action') return [blocker.action];
    return blocker.kind === 'question' ? [blocker.question] : [];
  });
  return [...new Set(held)];
}

function reach(direct: readonly Action[], blocks: ReadonlyMap<Held, readonly Action[]>): number {
  const reached = new Set(direct);
  for (const action of reached) for (const next of blocks.get(action) ?? []) reached.add(next);
  return reached.size;
}
