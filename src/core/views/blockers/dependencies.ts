import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Blocker } from '../../model/record.ts';

/** A blocker of an action, with the step that reports it. `until` and `ended` are missing while it is open. */
export interface Wait {
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
export function waitsOf(action: Pick<Action, 'events' | 'closed'>): readonly Wait[] {
  const waits = new Map<string, Draft>();
  let before: string | undefined;
  for (const { blockedBy, status, day, note } of action.events) {
    const named = new Map((blockedBy ?? []).map((blocker) => [keyOf(blocker), blocker]));
    for (const [key, wait] of waits) {
      const goesOn = blockedBy ? named.has(key) : status === before || status === 'blocked';
      if (goesOn || wait.until !== undefined) continue;
      wait.until = day;
      wait.ended = note;
    }
    for (const [key, blocker] of named) {
      const wait = waits.get(key);
      if (!wait) waits.set(key, { blocker, from: day, said: note });
      else {
        delete wait.until;
        delete wait.ended;
      }
    }
    before = status;
  }
  return [...waits.values()].map((wait) => ({ ...wait, until: wait.until ?? action.closed }));
}

type Draft = { -readonly [K in keyof Wait]: Wait[K] };

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
