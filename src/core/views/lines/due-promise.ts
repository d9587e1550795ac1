import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';

/** A due day that a step promised. A day that is only estimated binds nobody and is no promise. */
export interface DuePromise {
  readonly day: Day;
  readonly said: RecordEvent;
  /** The step that said anything else of the due day, even one that is only estimated: from its day on this one binds no more. */
  readonly until?: RecordEvent;
  /** The promise that took its place; none took that of the round of an action that recurs, which was done or missed. */
  readonly next?: { readonly day: Day; readonly said: RecordEvent };
}

/** The due days that the steps of an action promised, one after the other. */
export function promisesOf(events: readonly RecordEvent[]): readonly DuePromise[] {
  const said = events.filter(({ due }) => due !== undefined);
  const promises = said.flatMap((event, index) => {
    const { day, estimated } = event.due ?? {};
    return day === undefined || estimated ? [] : [{ day, said: event, until: said[index + 1] }];
  });
  return promises.map((promise, index) => {
    const next = promises[index + 1];
    return { ...promise, ...(next && next.said.kind !== 'done' && { next }) };
  });
}

/** True where a later step put the day off: a slip, whether or not the day had passed by then. */
export function isPutOff({ day, next }: DuePromise): boolean {
  return next !== undefined && next.day > day;
}
