import { acceptanceOf } from '../../graph/record/superseded.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { Action, Decision, Proposal } from '../../model/record.ts';
import type { DecisionMethod } from '../../model/status.ts';
import { type DueView, dueView } from '../lines/due.ts';
import { goesOnIn } from '../lines/lineage.ts';

/** How a decision was taken, until when somebody may object, when it is looked at again, and whether anything came of it. */
export interface DecisionTerms {
  readonly method?: DecisionMethod;
  readonly votes?: VotesEntry;
  readonly window?: ObjectionWindow;
  readonly review?: Review;
  /** Present where it was accepted `idleAfterDays` ago or longer and nothing was started. */
  readonly idle?: Idle;
}

/** Until when anybody may object, to the end of that day. */
interface ObjectionWindow {
  /** Its last day; watched while the decision is only proposed, and of one that is accepted until it is over. */
  readonly until: DueView;
  readonly over: boolean;
  /** How many people object to a proposal that it came of. */
  readonly objections: number;
}

/** By when a decision is to be looked at again; watched while it holds or is proposed. */
interface Review {
  readonly by: DueView;
  /** True from that day on, while it is watched. */
  readonly due: boolean;
}

/** Since when a decision stands with nothing started, and how many actions are to carry it out. */
interface Idle {
  readonly since: Day;
  readonly days: number;
  readonly actions: number;
}

/** After how many days a decision of which nothing was started is pointed at. */
export const idleAfterDays = 90;

/** The terms of a decision as of `today`. `proposals` are those that it came of. */
export function decisionTerms(decision: Decision, proposals: readonly Proposal[], today: Day): DecisionTerms {
  const { method, votes, objectionsBy, reviewBy } = decision.entry;
  const proposed = decision.status === 'proposed';
  const stands = proposed || decision.status === 'accepted';
  const over = objectionsBy !== undefined && objectionsBy < today;
  const idle = idleness(decision, today);
  return {
    ...(method && { method }),
    ...(votes && { votes }),
    ...(objectionsBy !== undefined && {
      window: {
        until: watchedDay(objectionsBy, proposed || (stands && !over), today),
        over,
        objections: objectionsTo(proposals),
      },
    }),
    ...(reviewBy !== undefined && {
      review: { by: watchedDay(reviewBy, stands, today), due: stands && reviewBy <= today },
    }),
    ...(idle && { idle }),
  };
}

/** A day that something is asked for by, as long as it is. */
function watchedDay(day: Day, asked: boolean, today: Day): DueView {
  const view = dueView(
    { due: { said: 'day', day, estimated: false }, status: asked ? 'open' : 'done' },
    today,
  );
  return view ?? { said: 'day', day, estimated: false, standing: 'none' };
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
  return days < idleAfterDays ? undefined : { since, days, actions: goesOnIn(decision.implementedBy).length };
}

const begun: ReadonlySet<string> = new Set(['in-progress', 'done']);

/** True once a meeting said that an action is in progress or done, or said so of what took its place. */
function hasStarted({ events, replacedBy }: Pick<Action, 'events' | 'replacedBy'>): boolean {
  return (
    events.some(({ kind, status }) => begun.has(kind) || begun.has(status)) ||
    replacedBy.some(({ action }) => hasStarted(action))
  );
}

/**
 * Why a decision needs a look, the most pressing first: the time for objections is over while it is still proposed, or
 * ends soon; its review is due; nothing was started; its review comes soon.
 */
export const decisionNeeds = ['window-over', 'window-ends', 'review-due', 'idle', 'review-soon'] as const;

/** One reason for which a decision needs a look. */
export type DecisionNeed = (typeof decisionNeeds)[number];

/** Every reason for which a decision with these terms needs a look, in their order; the status never changes by itself. */
export function needsOf({ window, review, idle }: DecisionTerms): readonly DecisionNeed[] {
  const holds: Readonly<Record<DecisionNeed, boolean>> = {
    'window-over': window?.until.standing === 'late',
    'window-ends': window?.until.standing === 'soon',
    'review-due': review?.due ?? false,
    idle: idle !== undefined,
    'review-soon': review?.by.standing === 'soon' && !review.due,
  };
  return decisionNeeds.filter((need) => holds[need]);
}
