import { addDays, type Day } from '../model/day.ts';
import { quietAfterMeetings } from '../model/quiet.ts';
import type { Action, Blocker, Question } from '../model/record.ts';
import type { DecisionTerms } from './decision-terms.ts';
import { type DueView, isAskedFor, isLate, isOpen } from './due.ts';
import { lastWordOn } from './quiet.ts';
import { shareTally } from './team-shares.ts';
import { waitsOf } from './waits.ts';

/**
 * Why something comes up at the next meeting, the most pressing first: it is late; it is blocked; what blocked it is
 * closed; the last meetings did not mention it; it was parked; nobody answered it; the time for objections ends; its
 * review is due; nothing was started of it; it is due by then; teams have their part left; an objective without a
 * word for long; an experiment of the last retro.
 */
export const agendaReasons = [
  'late',
  'blocked',
  'unblocked',
  'silent',
  'parked',
  'asked',
  'objections',
  'review',
  'idle',
  'due',
  'shares',
  'quiet',
  'tried',
] as const;

/** One reason for which something comes up. */
export type AgendaReason = (typeof agendaReasons)[number];

/** The days an agenda looks at: that of reading, and the last one that counts as before the next meeting. */
export interface AgendaDays {
  readonly today: Day;
  readonly until: Day;
}

/** How many days after the next meeting the time for objections may end for that meeting to be the last to talk of it. */
export const aroundDays = 7;

/** Why an action comes up; nothing for one that is closed, put off, or merely open. */
export function reasonsOfAction(action: Action, { today, until }: AgendaDays): readonly AgendaReason[] {
  if (!isAskedFor(action, today)) return [];
  const freed = freedOn(action);
  const stuck = action.status === 'blocked';
  const waits = stuck || waitsNow(action).some(isOpenRecord);
  const holds: Partial<Record<AgendaReason, boolean>> = {
    late: isLate(action, today),
    blocked: waits && freed === undefined,
    unblocked: stuck && freed !== undefined,
    silent: lastWordOn(action).silent >= quietAfterMeetings,
    due: !isLate(action, today) && isDueBy(action, until),
    shares: (shareTally(action)?.left.length ?? 0) > 0,
  };
  return agendaReasons.filter((reason) => holds[reason]);
}

/** Why a question comes up: as long as it is not answered. */
export function reasonsOfQuestion(question: Question): readonly AgendaReason[] {
  if (question.status === 'answered') return [];
  if (question.status === 'parked') return ['parked'];
  return lastWordOn(question).silent >= quietAfterMeetings ? ['silent', 'asked'] : ['asked'];
}

/** Why a decision comes up, by its terms. */
export function reasonsOfDecision(terms: DecisionTerms, { until }: AgendaDays): readonly AgendaReason[] {
  const holds: Partial<Record<AgendaReason, boolean>> = {
    objections: isWatchedUntil(terms.window?.until, addDays(until, aroundDays)),
    review: isWatchedUntil(terms.review?.by, until),
    idle: terms.idle !== undefined,
  };
  return agendaReasons.filter((reason) => holds[reason]);
}

/** The day on which the last of the actions and questions that an action waits for was closed; nothing while it waits. */
export function freedOn(action: Pick<Action, 'events' | 'closed'>): Day | undefined {
  const days = waitsNow(action).map(closedOn);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return days.reduce((last, day) => (last !== undefined && day !== undefined && day > last ? day : last));
}

function waitsNow(action: Pick<Action, 'events' | 'closed'>): readonly Blocker[] {
  return waitsOf(action).flatMap(({ blocker, until }) => (until === undefined ? [blocker] : []));
}

function closedOn(blocker: Blocker): Day | undefined {
  if (blocker.kind === 'action') return isOpen(blocker.action) ? undefined : blocker.action.closed;
  return blocker.kind === 'question' ? blocker.question.closed : undefined;
}

function isOpenRecord(blocker: Blocker): boolean {
  if (blocker.kind === 'action') return isOpen(blocker.action);
  return blocker.kind === 'question' && blocker.question.status !== 'answered';
}

function isDueBy({ due }: Pick<Action, 'due'>, until: Day): boolean {
  if (!due) return false;
  return due.day === undefined ? due.said === 'next-meeting' : due.day <= until;
}

function isWatchedUntil(view: DueView | undefined, until: Day): boolean {
  return view?.day !== undefined && view.standing !== 'closed' && view.day <= until;
}
