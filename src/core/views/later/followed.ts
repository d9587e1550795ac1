import { byCodeUnit } from '../../model/compare.ts';
import { type Changing, numberOn } from '../../model/day/changing.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import { roundOn } from '../../model/day/rounds-ahead.ts';
import { isParty, type Owner, partyOf } from '../../model/owner.ts';
import type { Action, Round, TeamPart } from '../../model/record.ts';
import { staleAfterUnmentionedDays } from '../../model/stale.ts';
import { isOpen, lastDayInTime, roundsAhead } from '../lines/due.ts';
import { lastMentionOf } from '../lines/stale.ts';

/*
 * The changes of an archive on later days without a new note: a deferred action starts, a due date passes, and a
 * recurring action moves on to its next round. Pages use them to follow the reader's day.
 */

/** An item as of any later day, and the days on which a number with this item may change. */
export interface Followed<T> {
  readonly on: (day: Day) => T;
  readonly days: readonly Day[];
}

/** Counts items today and on all later days. `counts` decides whether an item counts on a day. */
export function changing<T>(
  items: readonly Followed<T>[],
  counts: (item: T, day: Day) => boolean,
  today: Day,
): Changing {
  let now = 0;
  const changes = new Map<Day, number>();
  for (const { on, days } of items) {
    let counted = counts(on(today), today);
    if (counted) now += 1;
    for (const day of days) {
      const before = counted;
      counted = counts(on(day), day);
      if (counted !== before) changes.set(day, (changes.get(day) ?? 0) + (counted ? 1 : -1));
    }
  }
  const all = [...changes].filter(([, by]) => by !== 0);
  return { now, changes: all.sort(([a], [b]) => byCodeUnit(a, b)) };
}

/** Returns a number computed from others, now and on later days. */
export function combined(
  of: readonly Changing[],
  number: (...numbers: readonly number[]) => number,
): Changing {
  const days = [...new Set(of.flatMap(({ changes }) => changes.map(([day]) => day)))].sort(byCodeUnit);
  const now = number(...of.map((one) => one.now));
  let before = now;
  const changes = days.flatMap((day): Changing['changes'] => {
    const by = number(...of.map((one) => numberOn(one, day))) - before;
    before += by;
    return by === 0 ? [] : [[day, by]];
  });
  return { now, changes };
}

/** Follows an action. `overdueFor` are numbers of days overdue at which its count changes. */
export function followAction(
  action: Action,
  today: Day,
  overdueFor: readonly number[] = [],
): Followed<Action> {
  if (!isOpen(action)) return { on: () => action, days: [] };
  const ahead = roundsAhead(action, today);
  const { lastMentioned } = lastMentionOf(action);
  return {
    on: (day) => actionLater(action, ahead, day),
    days: daysAhead(
      [
        ...dueDaysAfter([lastDayInTime(action), ...ahead], [0, 1, ...overdueFor.map((days) => days + 1)]),
        action.start,
        addDays(lastMentioned, staleAfterUnmentionedDays + 1),
      ],
      today,
    ),
  };
}

/** Returns the days after each due date on which something may change. */
export function dueDaysAfter(
  dues: readonly (Day | undefined)[],
  after: readonly number[],
): readonly (Day | undefined)[] {
  return dues.flatMap((due) => (due === undefined ? [] : after.map((days) => addDays(due, days))));
}

/** Returns the days after today, each once, earliest first. */
export function daysAhead(days: readonly (Day | undefined)[], today: Day): readonly Day[] {
  const later = days.flatMap((day) => (day !== undefined && day > today ? [day] : []));
  return [...new Set(later)].sort(byCodeUnit);
}

/** Returns the due date of the current round of a day: that of the last round due by then, else that of today. */
export function dueOfRound<D extends Pick<Due, 'day'>>(
  due: D | undefined,
  ahead: readonly Day[] | undefined,
  day: Day,
): D | undefined {
  if (due?.day === undefined) return due;
  const now = roundOn(due.day, ahead ?? [], day).due;
  return now === due.day ? due : { ...due, day: now };
}

/** Returns an action as of a later day. A round begins without reports on the parts of the action, except those that were
 * dropped. */
function actionLater(action: Action, ahead: readonly Day[], day: Day): Action {
  const due = dueOfRound(action.due, ahead, day);
  const isNextBegun = isOverOn(action.rounds.at(-1), day);
  if (due === action.due && !isNextBegun) return action;
  const parts = action.parts.filter(({ owner }) => has(action.owners, partyOf(owner).id));
  const ofNextRound = ({ owner, status, event }: TeamPart): TeamPart =>
    status === 'dropped' && event?.part ? { owner, status, event } : { owner };
  return { ...action, due, parts: parts.map(ofNextRound) };
}

/** Whether a round that is done or skipped is over, as in `RoundTrack`. A blocked action is not deferred until then. */
function isOverOn(round: Round | undefined, day: Day): boolean {
  if (!round?.done && !round?.skipped) return false;
  const { day: due, estimated } = round.due;
  return due !== undefined && !estimated && due < day;
}

function has(owners: readonly Owner[], id: string): boolean {
  return owners.some((owner) =>
    isParty(owner) ? partyOf(owner).id === id : owner.teams.some((team) => team.id === id),
  );
}
