import { addDays, type Day } from '../../model/day/day.ts';
import type { Action, Blocker, Question } from '../../model/record.ts';
import { quietAfterMeetings } from '../../model/stale.ts';
import type { DecisionTerms } from '../decision/terms.ts';
import { allClearedOn, blockersNow } from '../lines/blockers.ts';
import { type DueView, isAskedFor, isLate } from '../lines/due.ts';
import { lastWordOn } from '../lines/stale.ts';
import { shareTally } from '../lines/team-shares.ts';

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
const aroundDays = 7;

/** Why an action comes up; nothing for one that is closed, put off, or merely open. */
export function reasonsOfAction(action: Action, { today, until }: AgendaDays): readonly AgendaReason[] {
  if (!isAskedFor(action, today)) return [];
  const freed = freedOn(action);
  const stuck = action.status === 'blocked';
  const waits = stuck || blockersNow(action).some(isRecord);
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

/** The day on which the last of the actions and questions that an action waits for was there; nothing while it waits. */
export function freedOn({ blockedBy }: Pick<Action, 'blockedBy'>): Day | undefined {
  return allClearedOn(blockedBy);
}

/** Of teams, people and trackers nobody knows here whether they are still waited for; of records it is known. */
function isRecord({ kind }: Blocker): boolean {
  return kind === 'action' || kind === 'question';
}

function isDueBy({ due }: Pick<Action, 'due'>, until: Day): boolean {
  if (!due) return false;
  return due.day === undefined ? due.said === 'next-meeting' : due.day <= until;
}

function isWatchedUntil(view: DueView | undefined, until: Day): boolean {
  return view?.day !== undefined && view.standing !== 'closed' && view.day <= until;
}
