import { acceptanceOf } from '../../graph/record/superseded.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { Action, Decision, Proposal } from '../../model/record.ts';
import type { DecisionMethod } from '../../model/status.ts';
import { type DueView, dueView } from '../lines/due.ts';
import { currentActions } from '../lines/lineage.ts';

/** The method of a decision, its objection period, its review, and whether any action was started. */
export interface DecisionTerms {
  readonly method?: DecisionMethod;
  readonly votes?: VotesEntry;
  readonly window?: ObjectionWindow;
  readonly review?: Review;
  /** Present if it was accepted `idleAfterDays` ago or longer and no action was started. */
  readonly idle?: Idle;
}

/** The objection period, which includes its last day. */
interface ObjectionWindow {
  /** The last day. It is shown with days while the decision is proposed, or accepted and the period is not over. */
  readonly until: DueView;
  readonly over: boolean;
  /** How many people object to a proposal that it adopted. */
  readonly objections: number;
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
  return {
    ...(method && { method }),
    ...(votes && { votes }),
    ...(objectionsBy !== undefined && {
      window: {
        until: watchedDay(objectionsBy, proposed || (isCurrent && !over), today),
        over,
        objections: objectionsTo(proposals),
      },
    }),
    ...(reviewBy !== undefined && {
      review: { by: watchedDay(reviewBy, isCurrent, today), due: isCurrent && reviewBy <= today },
    }),
    ...(idle && { idle }),
  };
}

/** A date, seen from today while it is relevant. */
function watchedDay(day: Day, isOpen: boolean, today: Day): DueView {
  const view = dueView(
    { due: { said: 'day', day, estimated: false }, status: isOpen ? 'open' : 'done' },
    today,
  );
  return view ?? { said: 'day', day, estimated: false, status: 'none' };
}

function objectionsTo(proposals: readonly Proposal[]): number {
  const positions = proposals.flatMap(({ entry }) => [
    ...entry.positions,
    ...entry.parts.flatMap((part) => part.positions),
  ]);
  return new Set(positions.flatMap(({ person, position }) => (position === 'object' ? [person] : []))).size;
}

function idleness(decision: Decision, today: Day): Idle | undefined {
  if (decision.status !== 'accepted' || decision.implementedBy.some(hasStarted)) return undefined;
  const since = acceptanceOf(decision).day;
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
 * soon; review due; no action started; review due soon.
 */
export const decisionNeeds = ['window-over', 'window-ends', 'review-due', 'idle', 'review-soon'] as const;

/** A reason why a decision needs attention. */
export type DecisionNeed = (typeof decisionNeeds)[number];

/** Returns the reasons why a decision needs attention, in their order. The status never changes by itself. */
export function needsOf({ window, review, idle }: DecisionTerms): readonly DecisionNeed[] {
  const holds: Readonly<Record<DecisionNeed, boolean>> = {
    'window-over': window?.until.status === 'overdue',
    'window-ends': window?.until.status === 'soon',
    'review-due': review?.due ?? false,
    idle: idle !== undefined,
    'review-soon': review?.by.status === 'soon' && !review.due,
  };
  return decisionNeeds.filter((need) => holds[need]);
}
