import { assumedTerms } from '../../graph/record/assumed-days.ts';
import { decisionStep } from '../../graph/record/superseded.ts';
import { type VoteAgainst, voteAgainst } from '../../graph/record/vote-against.ts';
import { severityOf } from '../../graph/severity.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { Objection } from '../../model/objection.ts';
import type { Action, Decision, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DecisionMethod } from '../../model/status.ts';
import { type DueView, dueView, isActive } from '../lines/due.ts';
import { currentActions } from '../lines/lineage.ts';
import { type Held, objectionsOn } from '../lines/record-line.ts';
import { noteRef, personRef } from '../lines/ref.ts';
import { type DecisionTurn, decisionCourseOf } from './course.ts';

/** The method of a decision, its statuses, its objection period, its review, and whether any action was started. */
export interface DecisionTerms {
  /** The statuses that its notes gave it, oldest first. */
  readonly course: readonly DecisionTurn[];
  readonly method?: DecisionMethod;
  readonly votes?: VotesEntry;
  readonly window?: ObjectionWindow;
  readonly review?: Review;
  /** The last review after which it remained in force. */
  readonly reviewed?: { readonly day: Day; readonly note: Ref };
  /** The objections that hold it. */
  readonly held?: Held;
  /** The objections to it, oldest first. */
  readonly objections?: readonly ObjectionLine[];
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
  /** How many people object to it, or to a proposal that it adopted, and how many of them withdrew. */
  readonly objections: number;
  readonly withdrawn: number;
  /** Whether anything else may be an objection: a position on a proposal, votes against it, a rejection, or a later report. */
  readonly contested: boolean;
}

/** An objection, with its note, and its withdrawal. */
interface ObjectionLine {
  readonly by: Ref;
  readonly day: Day;
  readonly note: Ref;
  readonly said?: string;
  /** Whether it came after the period, when the decision was in force. */
  readonly late?: true;
  readonly withdrawn?: { readonly day: Day; readonly note: Ref };
}

function objectionLine(objection: Objection, objectionsBy: Day | undefined): ObjectionLine {
  const { by, day, note, said, withdrawn } = objection;
  return {
    ...{ by: personRef(by), day, note: noteRef(note) },
    ...(said !== undefined && { said }),
    ...(isLate(objection, objectionsBy) && { late: true }),
    ...(withdrawn && { withdrawn: { day: withdrawn.day, note: noteRef(withdrawn.note) } }),
  };
}

/** Whether an objection came after the period, to a decision that was in force. It is none of those that decided. */
function isLate({ day, late }: Objection, objectionsBy: Day | undefined): boolean {
  return late === true && objectionsBy !== undefined && objectionsBy < day;
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
  const { method, votes, objectionsBy } = decision.entry;
  const { reviewBy, reviewed } = decision;
  const { held, unopposed } = objectionsOn(decision, today);
  const proposed = decision.status === 'proposed';
  const isCurrent = proposed || decision.status === 'accepted';
  const over = objectionsBy !== undefined && (objectionsBy < today || unopposed !== undefined);
  const objectors = objectorsOf(proposals);
  const idle = idleness(decision, today);
  const against = unsupported(decision);
  const assumed = assumedTerms(decision);
  return {
    course: decisionCourseOf(decision),
    ...(method && { method }),
    ...(votes && { votes }),
    ...(objectionsBy !== undefined && {
      window: {
        until: watchedDay(objectionsBy, proposed || (isCurrent && !over), today, assumed),
        over,
        // A position on an idea held nothing: nobody objected to the decision.
        ...objectionsTo(decision, unopposed ? new Set() : objectors),
        contested: objectors.size > 0 || isContested(decision),
      },
    }),
    ...(held && { held }),
    ...(decision.objections.length > 0 && {
      objections: decision.objections.map((one) => objectionLine(one, objectionsBy)),
    }),
    ...(reviewed && { reviewed: { day: reviewed.day, note: noteRef(reviewed.note) } }),
    ...(reviewBy !== undefined && {
      review: { by: watchedDay(reviewBy, isCurrent, today, assumed), due: isCurrent && reviewBy <= today },
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
function watchedDay(day: Day, isOpen: boolean, today: Day, { assumed }: Pick<Ref, 'assumed'>): DueView {
  const view = dueView(
    { due: { written: 'day', day, estimated: false }, status: isOpen ? 'open' : 'done' },
    today,
  );
  if (view) return { ...view, ...(assumed && { assumed }) };
  return { written: 'day', day, estimated: false, status: 'none' };
}

/** Whether any report may be an objection to a decision. If so, no page says that there was none. */
function isContested({ entry, events, status, objections }: Decision): boolean {
  const isReported = events.some(({ said, reason }, index) => index > 0 && (said ?? reason) !== undefined);
  const isObjected = objections.length > 0 || (entry.votes?.against ?? 0) !== 0;
  return status === 'rejected' || isObjected || isReported;
}

/** The people who object to a proposal or to a part of it, as written. */
function objectorsOf(proposals: readonly Proposal[]): ReadonlySet<string> {
  const positions = proposals.flatMap(({ entry }) => [
    ...entry.positions,
    ...entry.parts.flatMap((part) => part.positions),
  ]);
  return new Set(positions.flatMap(({ person, position }) => (position === 'object' ? [person] : [])));
}

function objectionsTo(
  { objections, entry }: Decision,
  objectors: ReadonlySet<string>,
): Pick<ObjectionWindow, 'objections' | 'withdrawn'> {
  const inTime = objections.filter((one) => !isLate(one, entry.objectionsBy));
  const own = new Set(inTime.map(({ by }) => by));
  const names = new Set([...own].flatMap(({ id, name }) => [id, name]));
  const open = new Set(inTime.flatMap(({ by, withdrawn }) => (withdrawn ? [] : [by])));
  const others = [...objectors].filter((person) => !names.has(person));
  return { objections: own.size + others.length, withdrawn: own.size - open.size };
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
 * The reasons why a decision needs attention, most urgent first: held by an objection; objection period over and still
 * proposed; period ends soon; review due; against its vote; left in force alongside a newer one; no action started; review due soon.
 */
export const decisionReasons = [
  'held',
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
  { window, review, idle, against, held }: DecisionTerms,
  isLeft = false,
): readonly DecisionNeed[] {
  const holds: Readonly<Record<DecisionNeed, boolean>> = {
    held: held !== undefined,
    'window-over': window?.until.status === 'overdue' && !held,
    'window-ends': window?.until.status === 'soon' && !held,
    'review-due': review?.due ?? false,
    'against-vote': against !== undefined,
    'left-in-force': isLeft,
    idle: idle !== undefined,
    'review-soon': review?.by.status === 'soon' && !review.due,
  };
  return decisionReasons.filter((need) => holds[need]);
}
