import type { Archive } from '../../model/archive.ts';
import type { Action, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { blockersNow } from '../lines/blockers.ts';
import { isActive } from '../lines/due.ts';
import { recordRef } from '../lines/ref.ts';

/** A record that blocks others, directly and through them. */
export interface BlockedChain {
  readonly ref: Ref;
  /** Its own status. */
  readonly status: BlockingRecord['status'];
  /** The open actions that it blocks directly, without deferred ones. */
  readonly direct: readonly Ref[];
  /** The number of open actions that it blocks in all, each counted once. */
  readonly total: number;
  /** Those of `direct` through which it blocks more. */
  readonly through: readonly Ref[];
}

type BlockingRecord = Action | Question;

/** The records that block others and are not blocked themselves, those that block the most first. */
export function blockedChains(archive: Archive): readonly BlockedChain[] {
  const open = archive.actions.filter((action) => isActive(action, archive.today));
  const blocks = new Map<BlockingRecord, Action[]>();
  for (const action of open)
    for (const record of recordsBlocking(action)) {
      const direct = blocks.get(record);
      if (direct) direct.push(action);
      else blocks.set(record, [action]);
    }
  const ends = new Set(open.filter((action) => recordsBlocking(action).length > 0));
  return [...blocks]
    .filter(([record]) => record.kind === 'question' || !ends.has(record))
    .map(([record, direct]) => ({
      ref: recordRef(record),
      status: record.status,
      direct: direct.map(recordRef),
      total: reach(direct, blocks),
      through: direct.filter((action) => blocks.has(action)).map(recordRef),
    }))
    .sort((a, b) => b.total - a.total);
}

/** The open actions and questions that block an action. */
function recordsBlocking(action: Action): readonly BlockingRecord[] {
  const records = blockersNow(action).flatMap((blocker): readonly BlockingRecord[] => {
    if (blocker.kind === 'action') return [blocker.action];
    return blocker.kind === 'question' ? [blocker.question] : [];
  });
  return [...new Set(records)];
}

function reach(direct: readonly Action[], blocks: ReadonlyMap<BlockingRecord, readonly Action[]>): number {
  const reached = new Set(direct);
  for (const action of reached) for (const next of blocks.get(action) ?? []) reached.add(next);
  return reached.size;
}
