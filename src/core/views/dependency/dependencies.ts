import type { RecordEvent } from '../../model/event.ts';
import type { Action, Blocker } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { isOpen } from '../lines/due.ts';
import { type DayOf, type Holding, happenedOn, holdingsOf, within, without } from './holding.ts';

/** A time during which a blocker blocked an action. `until` and `ended` are missing while it does. */
export interface Dependency extends Holding {
  readonly blocker: Blocker;
  /** Same for all dependencies on one blocker. */
  readonly key: string;
  /** The step of the action that reports the blocker. */
  readonly said: RecordEvent;
  /**
   * `cleared`: the blocker was closed. `said`: a note reports other blockers or another status. `closed`: the action was.
   * Missing while it blocks.
   */
  readonly how?: 'cleared' | 'said' | 'closed';
}

/**
 * The blockers of an action in the order of their reports. A dependency ends with the first of three events: the blocker
 * is closed, a later note reports other blockers or another status, or the action is closed. A note without an update
 * ends nothing. If the blocker is reopened while the action still has it, that is a second dependency. What happens
 * later never changes a dependency that has ended. One that lasted no day is none, such as on a blocker that was closed
 * before it was reported. With `waits`: a blocker blocks the action only outside these times, in which it is deferred.
 * With `dayOf`: on the days from which steps count so.
 */
export function dependenciesOf(
  action: Pick<Action, 'events'>,
  waits: readonly Holding[] = [],
  dayOf: DayOf = happenedOn,
): readonly Dependency[] {
  return reportsOf(action, dayOf).flatMap((report): readonly Dependency[] => {
    const { blocker, key, began: said } = report;
    const common = { blocker, key, said };
    const times = holdingsOf(blocker, dayOf).flatMap((time) => {
      const all = within(time, report);
      // A blocker that is reopened during a wait blocks the action after it, by the step that reopened it.
      const parts = all ? without(all, waits) : [];
      return parts
        .filter(({ from, until }) => from !== until)
        .map((both) => ({ both, isCleared: both.ended !== undefined && both.ended === time.ended }));
    });
    return times.map(({ both, isCleared }): Dependency => {
      if (both.ended === undefined) return { ...common, ...both };
      const how = isCleared ? 'cleared' : isOpenAfter(both.ended) ? 'said' : 'closed';
      return { ...common, ...both, how };
    });
  });
}

/** A time during which the reports on an open action give it a blocker. */
interface Report extends Holding {
  readonly blocker: Blocker;
  readonly key: string;
  readonly began: RecordEvent;
}

function reportsOf({ events }: Pick<Action, 'events'>, dayOf: DayOf): readonly Report[] {
  const ended: Report[] = [];
  const open = new Map<string, Report>();
  const order: string[] = [];
  let blockers: readonly Blocker[] = [];
  for (const event of events) {
    const day = dayOf(event);
    blockers = event.blockedBy ?? blockers;
    const now = new Map((isOpenAfter(event) ? blockers : []).map((blocker) => [keyOf(blocker), blocker]));
    for (const [key, report] of open) {
      if (now.has(key)) continue;
      ended.push({ ...report, until: day > report.from ? day : report.from, ended: event });
      open.delete(key);
    }
    for (const [key, blocker] of now) {
      if (!open.has(key)) open.set(key, { blocker, key, from: day, began: event });
      if (!order.includes(key)) order.push(key);
    }
  }
  const all = [...ended, ...open.values()];
  return order.flatMap((key) => all.filter((report) => report.key === key));
}

/** Whether an action is open after one of its steps. */
export function isOpenAfter(event: RecordEvent): boolean {
  return isOpen({ status: statusAfter(event) });
}

/** A key that is unique for a blocker. */
export function keyOf(blocker: Blocker): string {
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
