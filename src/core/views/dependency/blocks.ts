import type { RecordEvent } from '../../model/event.ts';
import type { Action, Blocker } from '../../model/record.ts';
import { dependenciesOf, keyOf } from './dependencies.ts';
import { type Holding, holdersOf, joined, within } from './holding.ts';

/** A time during which something itself blocked an action. `until` and `ended` are missing while it does. */
export interface Block extends Holding {
  /** An action that took the place of the reported blocker, or the blocker itself. */
  readonly blocker: Blocker;
  /** The step of the blocked action that reports the blocker. */
  readonly said: RecordEvent;
}

/**
 * The dependencies of an action by what blocked it, in the order of their reports. A blocker that is superseded blocked
 * it up to that day, and each action that takes its place blocks it from then. One that is reached in two ways is one.
 * `waits` are the times in which it is deferred, and so not blocked.
 */
export function blocksOf(action: Pick<Action, 'events'>, waits: readonly Holding[] = []): readonly Block[] {
  const all = dependenciesOf(action, waits).flatMap((dependency) =>
    holdersOf(dependency.blocker).flatMap((holder): readonly Block[] => {
      const both = within(holder, dependency);
      if (!both || both.from === both.until) return [];
      return [{ ...both, blocker: holder.blocker, said: dependency.said }];
    }),
  );
  return [...Map.groupBy(all, ({ blocker }) => keyOf(blocker)).values()].flatMap(joined);
}
