import type { Movement } from '../../model/book.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { type BlockedTurn, blockedTurn } from '../dependency/blocked-time.ts';
import { dueView, isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { stepOf } from '../lines/movement-step.ts';
import { type Membership, type Moved, movedIn } from '../lines/movements.ts';
import { byAttention } from '../lines/order.ts';
import { reportedOn } from '../lines/reported.ts';
import { reportActionLine } from './action-line.ts';
import type { ReportLine } from './line.ts';
import { byDayOfLine, isReportedWithin, isUnchangedSince, type ReportPeriod } from './period.ts';
import { missedRounds, slipOf } from './slip.ts';
import type { StandingOn } from './standing.ts';

/**
 * The changes of actions in a period, and the actions overdue at its end. The opened, done, dropped, superseded and
 * reopened actions follow from the balance of the period (`movements.ts`). Rounds are listed separately, since their
 * action is not closed.
 */
export interface ReportActions {
  readonly opened: readonly ReportLine[];
  readonly done: readonly ReportLine[];
  readonly rounds: readonly ReportLine[];
  readonly 'missed-rounds': readonly ReportLine[];
  readonly dropped: readonly ReportLine[];
  readonly superseded: readonly ReportLine[];
  readonly slipped: readonly ReportLine[];
  readonly blocked: readonly ReportLine[];
  readonly unblocked: readonly ReportLine[];
  readonly reopened: readonly ReportLine[];
  readonly 'first-mentioned': readonly ReportLine[];
  readonly resumed: readonly ReportLine[];
  readonly 'next-round': readonly ReportLine[];
  readonly 'newly-deferred': readonly ReportLine[];
  readonly 'between-rounds': readonly ReportLine[];
  readonly 'moved-in': readonly ReportLine[];
  readonly 'moved-out': readonly ReportLine[];
  /** Most urgent first, as of its end. */
  readonly overdue: readonly ReportLine[];
  /** The number of actions that were open before it. */
  readonly before: number;
  /** The number of open actions at its end, and of deferred ones. */
  readonly open: number;
  readonly deferred: number;
}

/** The part of a report that lists a term of the balance. */
const partOf = {
  opened: 'opened',
  'first-mentioned': 'first-mentioned',
  reopened: 'reopened',
  resumed: 'resumed',
  'next-round': 'next-round',
  done: 'done',
  dropped: 'dropped',
  superseded: 'superseded',
  deferred: 'newly-deferred',
  'between-rounds': 'between-rounds',
  'moved-in': 'moved-in',
  'moved-out': 'moved-out',
} as const satisfies Record<Movement, keyof ReportActions>;

type Lists = {
  readonly [K in Exclude<keyof ReportActions, 'overdue' | 'before' | 'open' | 'deferred'>]: ReportLine[];
};

/** Sorts actions by their changes in a period, in one pass. With `has`: for a scope that actions can leave. */
export function reportActions(
  actions: readonly Action[],
  period: ReportPeriod,
  standingOn: StandingOn,
  has?: Membership,
): ReportActions {
  const lists: Lists = {
    opened: [],
    done: [],
    rounds: [],
    'missed-rounds': [],
    dropped: [],
    superseded: [],
    slipped: [],
    blocked: [],
    unblocked: [],
    reopened: [],
    'first-mentioned': [],
    resumed: [],
    'next-round': [],
    'newly-deferred': [],
    'between-rounds': [],
    'moved-in': [],
    'moved-out': [],
  };
  const late: Action[] = [];
  let [before, open, deferred] = [0, 0, 0];
  for (const whole of actions) {
    if (whole.closed !== undefined && whole.closed < period.since && isUnchangedSince(whole, period))
      continue;
    const moved = movedIn(whole, period, has);
    if (!moved) continue;
    if (moved.wasOpen) before += 1;
    if (!moved.isIn) {
      listTerms(moved, period, lists);
      continue;
    }
    if (moved.isOpen) open += 1;
    if (isDeferred(moved.action, period.until)) deferred += 1;
    sort(moved, period, lists);
    if (isOverdue(moved.action, period.until)) late.push(moved.action);
  }
  for (const list of Object.values(lists)) list.sort(byDayOfLine);
  const overdue = byAttention(late, period.until, standingOn(period.until)).map((action) =>
    reportActionLine(action, wordOnDue(action) ?? firstStep(action), period),
  );
  return { ...lists, overdue, before, open, deferred };
}

function listTerms({ action, terms }: Moved, period: ReportPeriod, lists: Lists): void {
  for (const term of terms)
    lists[partOf[term]].push(reportActionLine(action, stepOf(term, action, period), period));
}

function sort(moved: Moved, period: ReportPeriod, lists: Lists): void {
  const { action } = moved;
  const line = (event: RecordEvent) => reportActionLine(action, event, period);
  listTerms(moved, period, lists);
  for (const { event, due } of roundsDone(action, period))
    lists.rounds.push({
      ...line(event),
      // The list itself counts the rounds that were done. The parts are those of the next round.
      rounds: undefined,
      shares: undefined,
      changes: [{ to: 'done' }],
      due: dueView({ due, status: 'done' }, period.until),
      closed: event.day,
      closingReported: reportedOn(event, action.note),
    });
  const slip = slipOf(action, period);
  if (slip) lists.slipped.push({ ...line(slip.said), slip: slip.slip });
  const missed = missedRounds(action, period);
  if (missed) lists['missed-rounds'].push({ ...line(wordOnDue(action) ?? firstStep(action)), missed });
  for (const [name, turned] of turnOf(action, period)) lists[name].push(turned);
}

/** The steps that completed a round of a recurring action, which stays open, with the due date of the round. */
function roundsDone(
  { events, rounds }: Action,
  period: ReportPeriod,
): readonly { readonly event: RecordEvent; readonly due: Due }[] {
  return rounds.flatMap(({ done, due }) => {
    if (!done || !isReportedWithin(period, done)) return [];
    return events
      .filter(({ endsRound, day, note }) => endsRound && day === done.day && note === done.note)
      .slice(0, 1)
      .map((event) => ({ event, due }));
  });
}

/** The step that set the current due date. */
function wordOnDue({ events }: Action): RecordEvent | undefined {
  return events.findLast((event) => event.due !== undefined);
}

function firstStep({ events: [first] }: Action): RecordEvent {
  if (!first) throw new RangeError('An action without steps');
  return first;
}

/**
 * The line of an action that was blocked or unblocked in a period: one that is not deferred and is blocked at its end,
 * or one that is still open. It has the note of the step. If that is a step of a blocker, its words are about that.
 */
function turnOf(action: Action, period: ReportPeriod): readonly (readonly [BlockedTurn['to'], ReportLine])[] {
  const turn = blockedTurn(action, period);
  if (!turn || !isOpen(action)) return [];
  if (turn.to === 'blocked' && isDeferred(action, period.until)) return [];
  const { said, reason, ...step } = turn.step;
  const isOwn = action.events.includes(turn.step);
  return [[turn.to, reportActionLine(action, isOwn ? turn.step : step, period)]];
}
