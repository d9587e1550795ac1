import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { lastBlocked } from '../dependency/blocked-time.ts';
import { deferredTimes } from '../dependency/deferred-times.ts';
import { type Dependency, dependenciesOf, keyOf } from '../dependency/dependencies.ts';
import { holdersOf, within } from '../dependency/holding.ts';
import { type BlockerRef, blockerRefs, blockersNow, isBlocked } from '../lines/blockers.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { reportedOn } from '../lines/reported.ts';

/** An action that is no longer blocked by something. */
export interface Unblocked {
  readonly action: Ref;
  readonly status: Action['status'];
  /** What blocked it. Missing if only its status did. */
  readonly blocker?: BlockerRef;
  /** `cleared`: the blocker was done, dropped or answered. `said`: a note reports the action as no longer blocked. */
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
 * still blocks. An action that a note still reports as blocked is listed if a blocker of it was closed.
 */
export function unblockedLately({ actions, today }: Archive): readonly Unblocked[] {
  const from = addDays(today, -latelyDays);
  return actions
    .filter((action) => blockersNow(action).length === 0)
    .flatMap((action) => [...clearedFor(action), ...saidOf(action)])
    .filter(({ day }) => day > from && day <= today)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.action.id, b.action.id));
}

/** The blockers that were closed while they blocked an action. */
function clearedFor(action: Action): readonly Unblocked[] {
  return endedOf(action).flatMap(({ blocker, until, ended, how }): readonly Unblocked[] => {
    if (how !== 'cleared') return [];
    const reported = reportedOn(ended, action.note);
    return [{ ...lineOf(action, blocker), how, day: until, note: noteRef(ended.note), reported }];
  });
}

/**
 * What a note reports as no longer blocking an action, if the action was unblocked at all: on the day of the step that
 * did so, as in a report of a period. The line has no blocker if a note gave only the status.
 */
function saidOf(action: Action): readonly Unblocked[] {
  const last = lastBlocked(action);
  if (!last || isBlocked(action)) return [];
  const { from, until, step } = last;
  const ended = endedOf(action).filter((one) => one.from >= from && one.until <= until);
  const said = ended.filter(({ how }) => how !== 'cleared');
  const lineOn = (event: RecordEvent, blocker?: Blocker): Unblocked => ({
    ...lineOf(action, blocker),
    ...{ how: 'said', day: event.day, note: noteRef(event.note) },
  });
  // Another blocker was closed later: each note counts for itself.
  if (!action.events.includes(step)) return said.map((one) => lineOn(one.ended, one.blocker));
  if (said.length > 0) return said.map(({ blocker }) => lineOn(step, blocker));
  return ended.some((one) => one.until === step.day) ? [] : [lineOn(step)];
}

type Ended = Dependency & Required<Pick<Dependency, 'until' | 'ended'>>;

/**
 * The dependencies that ended, the last of each blocker: one that blocks the action again has a later one. Instead of a
 * superseded blocker, each has what took its place and held until then, once.
 */
function endedOf(action: Action): readonly Ended[] {
  const all = dependenciesOf(action, deferredTimes(action)).flatMap(
    (dependency, index, others): readonly Ended[] => {
      const { key, until, ended } = dependency;
      const isLast = others[index + 1]?.key !== key;
      if (!isLast || until === undefined || !ended) return [];
      const held = holdersOf(dependency.blocker).filter(
        (holder) => within(holder, dependency)?.ended === ended,
      );
      return held.map(({ blocker }) => ({ ...dependency, blocker, key: keyOf(blocker), until, ended }));
    },
  );
  return [...new Map(all.map((one) => [`${one.key} ${one.until}`, one])).values()];
}

function lineOf(action: Action, blocker?: Blocker): Pick<Unblocked, 'action' | 'status' | 'blocker'> {
  const [ref] = blocker ? blockerRefs([blocker]) : [];
  return { action: recordRef(action), status: action.status, ...(ref !== undefined && { blocker: ref }) };
}
