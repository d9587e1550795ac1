import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { dependenciesOf } from '../dependency/dependencies.ts';
import { type BlockerRef, blockerRefs, blockersNow } from '../lines/blockers.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { reportedOn } from '../lines/reported.ts';

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

/**
 * Recently unblocked actions, newest first, without those that were closed while blocked, and those that something else
 * still blocks. An action that a note still reports as blocked is listed.
 */
export function unblockedLately({ actions, today }: Archive): readonly Unblocked[] {
  const from = addDays(today, -latelyDays);
  return actions
    .filter((action) => blockersNow(action).length === 0)
    .flatMap(unblockedOf)
    .filter(({ day }) => day > from && day <= today)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.action.id, b.action.id));
}

function unblockedOf(action: Action): readonly Unblocked[] {
  const which = { action: recordRef(action), status: action.status };
  const dependencies = dependenciesOf(action);
  return dependencies.flatMap((dependency, index): readonly Unblocked[] => {
    const { blocker, key, until, ended, how } = dependency;
    // A blocker that blocks the action again has a later dependency.
    const isLast = dependencies[index + 1]?.key !== key;
    if (until === undefined || !ended || how === undefined || how === 'closed' || !isLast) return [];
    const [ref = ''] = blockerRefs([blocker]);
    const reported = how === 'cleared' ? reportedOn(ended, action.note) : undefined;
    return [{ ...which, blocker: ref, how, day: until, note: noteRef(ended.note), reported }];
  });
}
