import type { Archive } from '../../model/archive.ts';
import type { Action, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { blockersNow } from '../lines/blockers.ts';
import { isOpen } from '../lines/due.ts';
import { recordRef } from '../lines/ref.ts';

/** Something that holds up others, and through them more. */
export interface BlockedChain {
  readonly ref: Ref;
  /** How it stands itself. */
  readonly status: Held['status'];
  /** The open actions that wait for it by themselves. */
  readonly direct: readonly Ref[];
  /** How many open actions it holds up in all, each counted once. */
  readonly total: number;
  /** Those of `direct` through which it holds up more. */
  readonly through: readonly Ref[];
}

type Held = Action | Question;

/** What waits for nothing of its own and holds up other actions, that which holds up most first. */
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

/** The open actions and questions that an action waits for. */
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
