import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Blocker } from '../../model/record.ts';

/** A blocker of an action, with the step that reports it. `until` and `ended` are missing while it is open. */
export interface Dependency {
  readonly blocker: Blocker;
  readonly from: Day;
  readonly until?: Day;
  readonly said: LinkedNote;
  readonly ended?: LinkedNote;
}

/**
 * The blockers of an action in the order of their reports. A blocker is cleared by the first later note that reports
 * other blockers or another status, and by the end of the action. A note without an update clears nothing.
 */
export function dependenciesOf(action: Pick<Action, 'events' | 'closed'>): readonly Dependency[] {
  const dependencies = new Map<string, Draft>();
  let before: string | undefined;
  for (const { blockedBy, status, day, note } of action.events) {
    const named = new Map((blockedBy ?? []).map((blocker) => [keyOf(blocker), blocker]));
    for (const [key, dependency] of dependencies) {
      const remains = blockedBy ? named.has(key) : status === before || status === 'blocked';
      if (remains || dependency.until !== undefined) continue;
      dependency.until = day;
      dependency.ended = note;
    }
    for (const [key, blocker] of named) {
      const dependency = dependencies.get(key);
      if (!dependency) dependencies.set(key, { blocker, from: day, said: note });
      else {
        delete dependency.until;
        delete dependency.ended;
      }
    }
    before = status;
  }
  return [...dependencies.values()].map((dependency) => ({
    ...dependency,
    until: dependency.until ?? action.closed,
  }));
}

type Draft = { -readonly [K in keyof Dependency]: Dependency[K] };

/** A key that is unique for a blocker. */
function keyOf(blocker: Blocker): string {
  switch (blocker.kind) {
    case 'action':
      return `action ${blocker.action.id}`;
    case 'question':
      return `question ${blocker.question.id}`;
    case 'team':
      return `team ${blocker.team.id}`;
    case 'person':
      return `person ${blocker.person.id}`;
    case 'tracker':
      return `tracker ${blocker.tracker.id}`;
    case 'unknown':
      return `unknown ${blocker.text}`;
  }
}
