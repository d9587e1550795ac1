import { addDays, type Day } from '../../model/day/day.ts';
import type { Action, Question } from '../../model/record.ts';
import type { DecisionTerms } from '../decision/terms.ts';
import { dependenciesOf } from '../dependency/dependencies.ts';
import { allClearedOn } from '../dependency/holding.ts';
import { isBlocked } from '../lines/blockers.ts';
import { type DueView, isActive, isOverdue } from '../lines/due.ts';
import { isPassedOver, lastMentionOf } from '../lines/stale.ts';
import { type ShareTally, shareTally } from '../lines/team-shares.ts';

/**
 * The reasons for a topic, the most urgent first: overdue; blocked; its blocker is closed; parked; an open question; its
 * period for objections is over, and it is still proposed; the period ends; its review is due; no progress; due before the meeting; teams have open parts; an objective
 * without a check-in for long; an experiment of the last retro; a text that was parked long ago. A record that the last meetings did not mention
 * always comes last: it should be closed or dropped.
 */
export const agendaReasons = [
  'overdue',
  'blocked',
  'unblocked',
  'parked',
  'questions',
  'undecided',
  'objections',
  'review',
  'no-progress',
  'due',
  'each-team',
  'no-check-in',
  'experiments',
  'long-parked',
  'not-mentioned',
] as const;

/** A reason for a topic. */
export type AgendaReason = (typeof agendaReasons)[number];

/** The days of an agenda: today, and the last day that counts as before the next meeting. */
export interface AgendaDays {
  readonly today: Day;
  readonly until: Day;
}

/** A period for objections that ends within so many days after the next meeting is a topic of it. */
const aroundDays = 7;

/** Returns the reasons of an action. None if it is closed, deferred, or open without a problem. */
export function reasonsOfAction(action: Action, { today, until }: AgendaDays): readonly AgendaReason[] {
  if (!isActive(action, today)) return [];
  const unblocked = unblockedOn(action) !== undefined;
  const calledBlocked = action.status === 'blocked';
  const holds: Partial<Record<AgendaReason, boolean>> = {
    overdue: isOverdue(action, today),
    blocked: isBlocked(action) && !unblocked,
    unblocked: calledBlocked && unblocked,
    due: !isOverdue(action, today) && isDueBy(action, until),
    'each-team': isWaitingForTeams(shareTally(action)),
  };
  return passedOverFirst(isPassedOver(lastMentionOf(action)), holds);
}

/** Puts the reason that a record was not mentioned before all others. */
function passedOverFirst(
  passedOver: boolean,
  holds: Partial<Record<AgendaReason, boolean>>,
): readonly AgendaReason[] {
  const others = agendaReasons.filter((reason) => holds[reason]);
  return passedOver ? ['not-mentioned', ...others] : others;
}

/** Returns the reasons of a question. None once it is answered. */
export function reasonsOfQuestion(question: Question): readonly AgendaReason[] {
  if (question.status === 'answered') return [];
  if (question.status === 'parked') return ['parked'];
  return passedOverFirst(isPassedOver(lastMentionOf(question)), { questions: true });
}

/** The reasons of a decision, by its terms. */
export function reasonsOfDecision(terms: DecisionTerms, { until }: AgendaDays): readonly AgendaReason[] {
  const holds: Partial<Record<AgendaReason, boolean>> = {
    undecided: isUndecided(terms),
    objections: !isUndecided(terms) && isWatchedUntil(terms.window?.until, addDays(until, aroundDays)),
    review: isWatchedUntil(terms.review?.by, until),
    'no-progress': terms.idle !== undefined,
  };
  return agendaReasons.filter((reason) => holds[reason]);
}

/**
 * Returns the date on which the last blocker of an action was closed. `undefined` while one is open, and if it was closed
 * before a note named it: it never blocked the action, so its end unblocks nothing.
 */
export function unblockedOn(action: Pick<Action, 'blockedBy' | 'events'>): Day | undefined {
  const last = allClearedOn(action.blockedBy);
  const isEnd = dependenciesOf(action).some(({ until, how }) => until === last && how === 'cleared');
  return isEnd ? last : undefined;
}

/** Whether teams have an open part. Several owners do not count, since each has the action in their own list. */
function isWaitingForTeams(shares: ShareTally | undefined): boolean {
  return shares?.ofTeams === true && shares.left.length > 0;
}

function isDueBy({ due }: Pick<Action, 'due'>, until: Day): boolean {
  if (!due) return false;
  return due.day === undefined ? due.written === 'next-meeting' : due.day <= until;
}

/** Whether a decision is still proposed although its period for objections is over, or is held by one. */
function isUndecided({ window, held }: DecisionTerms): boolean {
  return held !== undefined || (window?.over === true && window.until.status !== 'closed');
}

function isWatchedUntil(view: DueView | undefined, until: Day): boolean {
  return view?.day !== undefined && view.status !== 'closed' && view.day <= until;
}
