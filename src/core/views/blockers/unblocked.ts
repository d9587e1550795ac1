import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action, Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs, clearedOn, currentBlockers } from '../lines/blockers.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { reportedOn } from '../lines/reported.ts';
import { dependenciesOf } from './dependencies.ts';

/** An action that is no longer blocked by something. */
export interface Unblocked {
  readonly action: Ref;
  readonly status: Action['status'];
  readonly blocker: BlockerRef;
  /** `cleared`: the blocker was done, dropped or answered. `said`: a note reports that it no longer blocks. */
  readonly how: 'cleared' | 'said';
  readonly day: Day;
  readonly note?: Ref;
  /** The date of the note, if the closing happened on an earlier day. */
  readonly reported?: Day;
}

/** The number of days for which an action counts as recently unblocked. */
const latelyDays = 30;

/** Recently unblocked actions, newest first, without those that were closed while blocked. */
export function unblockedLately({ actions, today }: Archive): readonly Unblocked[] {
  const from = addDays(today, -latelyDays);
  return actions
    .flatMap(unblockedOf)
    .filter(({ day }) => day > from && day <= today)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.action.id, b.action.id));
}

function unblockedOf(action: Action): readonly Unblocked[] {
  const which = { action: recordRef(action), status: action.status };
  return dependenciesOf(action).flatMap(({ blocker, from, until, ended }): readonly Unblocked[] => {
    const [ref = ''] = blockerRefs([blocker]);
    const cleared = clearedOn(blocker);
    if (cleared !== undefined && cleared >= from && cleared <= (until ?? cleared))
      return [{ ...which, blocker: ref, how: 'cleared', day: cleared, ...closingOf(blocker, cleared) }];
    if (until === undefined || !ended || until === action.closed) return [];
    return [{ ...which, blocker: ref, how: 'said', day: until, note: noteRef(ended) }];
  });
}

/** The note that closed the last record of a blocker, and its date if the closing happened on an earlier day. */
function closingOf(blocker: Blocker, day: Day): Pick<Unblocked, 'note' | 'reported'> {
  for (const one of currentBlockers(blocker)) {
    const record = one.kind === 'action' ? one.action : one.kind === 'question' ? one.question : undefined;
    const event = record?.events.findLast((step) => step.day === day && step.kind !== 'not-mentioned');
    if (record?.closed === day && event) return { note: noteRef(event.note), reported: reportedOn(event) };
  }
  return {};
}
