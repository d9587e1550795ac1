import type { RecordEvent } from '../../model/event.ts';
import { type DuePromise, isMovedLater, promisesOf } from '../lines/due.ts';

/** A due date that slipped: a later step moved it to a later day. */
interface MovedDue extends DuePromise {
  readonly next: NonNullable<DuePromise['next']>;
}

/**
 * Returns the due dates that slipped, in order. This is the only meaning of “slipped”: a due date that passed is overdue,
 * and a round that passed is missed.
 */
export function slipsOf(events: readonly RecordEvent[]): readonly MovedDue[] {
  return promisesOf(events).filter((due): due is MovedDue => isMovedLater(due));
}
