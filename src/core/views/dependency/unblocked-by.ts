import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { blocksOf } from './blocks.ts';
import { isOpenAfter } from './dependencies.ts';

/**
 * What no longer blocks an action since one of its steps says so, after which it is open. Empty if only its status
 * blocked it. `undefined` if the step unblocks nothing, or what blocked it had ended by itself.
 */
export function unblockedBy(
  { events }: Pick<Action, 'events'>,
  event: RecordEvent,
): readonly BlockerRef[] | undefined {
  const before = events[events.indexOf(event) - 1];
  if (!before || !isOpenAfter(event)) return undefined;
  const wasCalled = before.status === 'blocked' && event.status !== 'blocked';
  if (!event.blockedBy && !wasCalled) return undefined;
  const blocks = blocksOf({ events });
  const ended = blocks.filter((block) => block.ended === event);
  if (ended.length > 0) return blockerRefs(ended.map(({ blocker }) => blocker));
  const isHeld = blocks.some(
    ({ from, until }) => from <= event.day && (until === undefined || until > event.day),
  );
  return wasCalled && !isHeld ? [] : undefined;
}
