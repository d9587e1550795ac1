import { decisionStep } from '../../graph/record/superseded.ts';
import { type VoteAgainst, voteAgainst } from '../../graph/record/vote-against.ts';
import { severityOf } from '../../graph/severity.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { Action, Decision, Proposal } from '../../model/record.ts';
import type { DecisionMethod } from '../../model/status.ts';
import { type DueView, dueView, isActive } from '../lines/due.ts';
import { currentActions } from '../lines/lineage.ts';
import { type DecisionTurn, decisionCourseOf } from './course.ts';

/** The method of a decision, its statuses, its objection period, its review, and whether any action was started. */
export interface DecisionTerms {
  /** The statuses that its notes gave it, oldest first. */
  readonly course: readonly DecisionTurn[];
  readonly method?: DecisionMethod;
  readonly votes?: VotesEntry;
  readonly window?: ObjectionWindow;
  readonly review?: Review;
  /** Present if it was accepted `idleAfterDays` ago or longer, needs an action, and none was started. */
  readonly idle?: Idle;
  /** Present if its vote does not support its status, unless its note waives that. */
  readonly against?: VoteAgainst;
}

/** The objection period, which includes its last day. */
interface ObjectionWindow {
  /** The last day. It is shown with days while the decision is proposed, or accepted and the period is not over. */
  readonly until: DueView;
  readonly over: boolean;
  /** How many people object to a proposal that it adopted. */
  readonly objections: number;
  /** Whether anything else may be an objection: votes against it, a rejection, or a later report. */
  readonly contested: boolean;
}

/** The review date. It is shown with days while the decision is in force or proposed. */
interface Review {
  readonly by: DueView;
  /** Whether the review is due. */
  readonly due: boolean;
}

/** The age of a decision without a started action, and the number of its actions. */
interface Idle {
  readonly since: Day;
  readonly days: number;
  readonly actions: number;
}

/** After how many days a decision without a started action needs attention. */
export const idleAfterDays = 90;

/** Returns the terms of a decision as of `today`. `proposals` are those that it adopted. */
export function decisionTerms(decision: Decision, proposals: readonly Proposal[], today: Day): DecisionTerms {
  const { method, votes, objectionsBy, reviewBy } = decision.entry;
  const proposed = decision.status === 'proposed';
  const isCurrent = proposed || decision.status === 'accepted';
  const over = objectionsBy !== undefined && objectionsBy < today;
  const idle = idleness(decision, today);
  const against = unsupported(decision);
  return {
    course: decisionCourseOf(decision),
    ...(method && { method }),
    ...(votes && { votes }),
    ...(objectionsBy !== undefined && {
      window: {
        until: watchedDay(objectionsBy, proposed || (isCurrent && !over), today),
        over,
        objections: objectionsTo(proposals),
        contested: isContested(decision),
      },
    }),
    ...(reviewBy !== undefined && {
      review: { by: watchedDay(reviewBy, isCurrent, today), due: isCurrent && reviewBy <= today },
    }),
    ...(idle && { idle }),
    ...(against && { against }),
  };
}

/** The vote against the status of a decision. None if a later note changed the status, or its note or series waives it. */
function unsupported(decision: Decision): VoteAgainst | undefined {
  const vote = voteAgainst(decision);
  const { note, series } = decision.note;
  const rulings = { waivers: note.waivers, series: series.entry.rules };
  const isWaived = severityOf('vote-against-status', rulings) === 'off';
  return vote?.status === decision.status && !isWaived ? vote : undefined;
}

/** A date, seen from today while it is relevant. */
function watchedDay(day: Day, isOpen: boolean, today: Day): DueView {
  const view = dueView(
    { due: { written: 'day', day, estimated: false }, status: isOpen ? 'open' : 'done' },
    today,
  );
  return view ?? { written: 'day', day, estimated: false, status: 'none' };
}

/** Whether any report may be an objection to a decision. If so, no page says that there was none. */
function isContested({ entry, events, status }: Decision): boolean {
  const isReported = events.some(({ said, reason }, index) => index > 0 && (said ?? reason) !== undefined);
  return status === 'rejected' || (entry.votes?.against ?? 0) !== 0 || isReported;
}

function objectionsTo(proposals: readonly Proposal[]): number {
  const positions = proposals.flatMap(({ entry }) => [
    ...entry.positions,
    ...entry.parts.flatMap((part) => part.positions),
  ]);
  return new Set(positions.flatMap(({ person, position }) => (position === 'object' ? [person] : []))).size;
}

/**
 * Most decisions need no action. So a decision is idle only if an action implements it, or if it has `needs: action`.
 */
function idleness(decision: Decision, today: Day): Idle | undefined {
  const { needs, status, implementedBy } = decision;
  const isExpected =
    needs === 'action' ||
    (needs === undefined && currentActions(implementedBy).some((action) => isActive(action, today)));
  if (status !== 'accepted' || !isExpected || implementedBy.some(hasStarted)) return undefined;
  const since = decisionStep(decision)?.day ?? decision.opened;
  const days = daysBetween(since, today);
  return days < idleAfterDays
    ? undefined
    : { since, days, actions: currentActions(decision.implementedBy).length };
}

const begun: ReadonlySet<string> = new Set(['in-progress', 'done']);

/** Whether an action, or one that supersedes it, has been in progress or done. */
function hasStarted({ events, supersededBy }: Pick<Action, 'events' | 'supersededBy'>): boolean {
  return (
    events.some(({ kind, status }) => begun.has(kind) || begun.has(status)) ||
    supersededBy.some(({ action }) => hasStarted(action))
  );
}

/**
 * The reasons why a decision needs attention, most urgent first: objection period over and still proposed; period ends
 * soon; review due; against its vote; left in force alongside a newer one; no action started; review due soon.
 */
export const decisionReasons = [
  'window-over',
  'window-ends',
  'review-due',
  'against-vote',
  'left-in-force',
  'idle',
  'review-soon',
] as const;

/** A reason why a decision needs attention. */
export type DecisionNeed = (typeof decisionReasons)[number];

/** Returns the reasons why a decision needs attention, in their order. The status never changes by itself. */
export function needsOf(
  { window, review, idle, against }: DecisionTerms,
  isLeft = false,
): readonly DecisionNeed[] {
  const holds: Readonly<Record<DecisionNeed, boolean>> = {
    'window-over': window?.until.status === 'overdue',
    'window-ends': window?.until.status === 'soon',
    'review-due': review?.due ?? false,
    'against-vote': against !== undefined,
    'left-in-force': isLeft,
    idle: idle !== undefined,
    'review-soon': review?.by.status === 'soon' && !review.due,
  };
  return decisionReasons.filter((need) => holds[need]);
}
