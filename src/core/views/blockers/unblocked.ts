import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action, Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs, clearedOn, standingBlockers } from '../lines/blockers.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { waitsOf } from './dependencies.ts';

/** An action that does not wait for something any more. */
export interface Unblocked {
  readonly action: Ref;
  readonly status: Action['status'];
  readonly blocker: BlockerRef;
  /** `cleared`: what it waited for was done, dropped or answered. `said`: a note says that it waits no longer. */
  readonly how: 'cleared' | 'said';
  readonly day: Day;
  readonly note?: Ref;
}

/** Within how many days before today something was unblocked lately. */
const latelyDays = 30;

/** What was unblocked lately, the newest first. An action that ended while it was waiting is not. */
export function unblockedLately({ actions, today }: Archive): readonly Unblocked[] {
  const from = addDays(today, -latelyDays);
  return actions
    .flatMap(unblockedOf)
    .filter(({ day }) => day > from && day <= today)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.action.id, b.action.id));
}

function unblockedOf(action: Action): readonly Unblocked[] {
  const which = { action: recordRef(action), status: action.status };
  return waitsOf(action).flatMap(({ blocker, from, until, ended }): readonly Unblocked[] => {
    const [ref = ''] = blockerRefs([blocker]);
    const cleared = clearedOn(blocker);
    if (cleared !== undefined && cleared >= from && cleared <= (until ?? cleared))
      return [{ ...which, blocker: ref, how: 'cleared', day: cleared, note: closingNote(blocker, cleared) }];
    if (until === undefined || !ended || until === action.closed) return [];
    return [{ ...which, blocker: ref, how: 'said', day: until, note: noteRef(ended) }];
  });
}

/** The note that told of the last of what a blocker stands for. */
function closingNote(blocker: Blocker, day: Day): Ref | undefined {
  for (const one of standingBlockers(blocker)) {
    const record = one.kind === 'action' ? one.action : one.kind === 'question' ? one.question : undefined;
    const event = record?.events.findLast((step) => step.day === day && step.kind !== 'not-mentioned');
    if (record?.closed === day && event) return noteRef(event.note);
  }
  return undefined;
}
