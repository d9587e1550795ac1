import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Blocker } from '../../model/record.ts';

/** Something that an action waits for or waited for, as `said` says; `until`, with the note that `ended` it, is absent while it still does. */
export interface Wait {
  readonly blocker: Blocker;
  readonly from: Day;
  readonly until?: Day;
  readonly said: LinkedNote;
  readonly ended?: LinkedNote;
}

/**
 * What held an action up, in the order in which it was said. A wait ends with the first later meeting that names
 * other things to wait for or finds the action in another state, and with the action itself; a meeting that said
 * nothing new ends nothing.
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

/** What tells one blocker from another. */
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
