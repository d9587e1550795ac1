import { byCheckInDay } from '../../graph/aim/check-in-order.ts';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import { teamsOfGoal } from '../../graph/aim/goal-links.ts';
import { formerAnchors } from '../../model/address/former.ts';
import type { Goal, Milestone, Objective, Outcome } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import type { Named, Words } from '../../model/words.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { type LatestCheckIns, latestCheckIns, type Source, sourceOf } from '../lines/check-in-line.ts';
import { openFirst } from '../lines/order.ts';
import { aimRef, milestoneRef, ownerRefs, quarterRef, recordRef, teamRef } from '../lines/ref.ts';
import { type MeasureView, measureView } from '../measure/measure.ts';
import { type AimCounts, goalCounts, isCounted } from './counts.ts';
import { type DoneWithOpen, doneWithOpen } from './done-with-open.ts';
import { type FollowedCounts, followedCounts } from './followed-counts.ts';
import { type GoalChain, goalChain } from './goal-chain.ts';
import { type GoalVerdict, goalVerdict } from './goal-verdict.ts';
import { periodOf } from './quarter-period.ts';
import { type OverallStatus, overallStatus } from './status.ts';

/** A milestone of a goal, with its tracker ids and the milestones that block it. */
export interface MilestoneView {
  readonly ref: Ref;
  readonly owners: readonly Ref[];
  /** The last status that a check-in on it reports, with its source. */
  readonly status?: AimStatus;
  readonly by?: Source;
  /** Its text with its mentions as links. */
  readonly text: Words;
  readonly trackers: readonly TrackerId[];
  readonly blockedBy: readonly string[];
}

/** A quarterly goal as planned, as reported, and with its result or its status so far. */
export interface GoalView {
  readonly ref: Ref;
  /** Its text with its mentions as links, if it has any. */
  readonly pieces?: Named['pieces'];
  /** Its earlier anchors on the page of its quarter. */
  readonly formerly: readonly string[];
  readonly quarter: Ref;
  readonly team?: Ref;
  readonly owners: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly servesNone: boolean;
  readonly milestones: readonly MilestoneView[];
  /** The milestones with tracker ids. */
  readonly tracked: readonly MilestoneView[];
  readonly overall: OverallStatus;
  readonly counts: FollowedCounts;
  /** Only if its quarter is over: the actions that were for it at the end of the quarter, as they were then. */
  readonly atEnd?: { readonly day: Day; readonly counts: AimCounts };
  /** Actions that are probably for the goal, although no note names it. They are not in its counts. */
  readonly inferred: Folded<Ref>;
  /** Its check-ins, oldest first: the latest are listed, earlier ones folded, and the earliest only counted. */
  readonly reported: LatestCheckIns;
  /** Check-ins on what it is for that name no goal, in the same way. They may be about the goal. */
  readonly inferredCheckIns: LatestCheckIns;
  readonly verdict: GoalVerdict;
  readonly measure?: MeasureView;
  readonly chain: GoalChain;
  readonly doneWithOpen?: DoneWithOpen;
}

/** A goal that was dropped or deferred, after the goal that decides the status of its aim. */
export interface LaterGoal {
  readonly of: Ref;
  readonly status: 'dropped' | 'deferred';
  readonly by?: Source;
}

/**
 * Returns the newest goal for an aim, if it was dropped or deferred and a goal of an earlier quarter decides the status.
 * Such a goal does not count beside one that does, but readers who look for the latest goal must find it.
 */
export function laterGoal(
  aim: Outcome | Objective,
  { because }: Pick<OverallStatus, 'because'>,
  day: Day,
): LaterGoal | undefined {
  const deciding = aim.goals.find(({ id }) => because?.of.kind === 'goal' && because.of.id === id);
  if (!deciding) return undefined;
  const reported = aim.goals.flatMap((goal) => {
    const { status, statusBy } = reportedOn(goal, day);
    return status ? [{ goal, status, statusBy }] : [];
  });
  const last = reported.at(-1);
  if (!last || (last.status !== 'dropped' && last.status !== 'deferred')) return undefined;
  if (last.goal.quarter.ends <= deciding.quarter.ends) return undefined;
  return {
    of: aimRef(last.goal),
    status: last.status,
    ...(last.statusBy && { by: sourceOf(last.statusBy) }),
  };
}

/** The earlier anchors of a goal on the page of its quarter. */
export function formerGoalAnchors({ entry, quarter }: Goal): readonly string[] {
  return formerAnchors(entry.formerly, { id: entry.id, home: quarter.id });
}

const shownInferred = 3;

/** Whether any of the goals has a status. If none has, a page says so once for all. */
export function hasResults(goals: readonly Pick<GoalView, 'overall'>[]): boolean {
  return goals.some(({ overall }) => overall.status !== undefined);
}

/** A goal as of `today`, with its last `limit` check-ins and up to `folded` earlier ones. */
export function goalView(goal: Goal, today: Day, limit: number, folded = 0): GoalView {
  const checkIns = checkInsOf(goal);
  const isReported = (checkIn: CheckIn) => checkIn.aim === goal || checkIn.goal === goal;
  const said = latestCheckIns(checkIns.filter(isReported), limit, folded);
  const others = checkIns.filter((checkIn) => !isReported(checkIn));
  const left = limit - said.lines.length;
  const milestones = goal.milestones.map((milestone) => milestoneView(milestone, today));
  const contradicted = doneWithOpen(goal, today);
  const { phase, until } = periodOf(goal.quarter, today);
  const measure = measureView(goal, today);
  return {
    ref: aimRef(goal),
    ...(goal.pieces && { pieces: goal.pieces }),
    formerly: formerGoalAnchors(goal),
    quarter: quarterRef(goal.quarter),
    ...(goal.team && { team: teamRef(goal.team) }),
    owners: ownerRefs(goal.owners),
    serves: goal.serves.aims.map(aimRef),
    servesNone: goal.serves.none,
    milestones,
    tracked: milestones.filter(({ trackers }) => trackers.length > 0),
    overall: overallStatus(goal, today),
    counts: followedCounts(goal, today),
    ...(phase === 'past' && { atEnd: { day: until, counts: goalCounts(goal, today) } }),
    inferred: withRest(
      openFirst(goal.inferredActions.filter(isCounted), today),
      shownInferred,
      recordRef,
      recordRef,
    ),
    reported: oldestFirst(said),
    inferredCheckIns: oldestFirst(latestCheckIns(others, left, folded - said.folded.length)),
    verdict: goalVerdict(goal, checkIns, today),
    ...(measure && { measure }),
    chain: goalChain(goal),
    ...(contradicted && { doneWithOpen: contradicted }),
  };
}

function oldestFirst({ lines, folded, earlier }: LatestCheckIns): LatestCheckIns {
  return { lines: lines.toReversed(), folded: folded.toReversed(), earlier };
}

/**
 * The check-ins that may be about a goal, oldest first: all on itself, and those on what it is for within its quarter,
 * unless they are for another goal or for `none`.
 */
function checkInsOf(goal: Goal): readonly CheckIn[] {
  const { starts, ends } = goal.quarter;
  const onAims = goal.serves.aims.flatMap((aim) =>
    aim.checkIns.filter((checkIn) => {
      const { day } = checkIn;
      const isIn = day >= starts && day <= ends;
      return isIn && (checkIn.goal === goal || (checkIn.goal === undefined && isOfTeamOf(goal, checkIn)));
    }),
  );
  return [...new Set([...goal.checkIns, ...onAims])].sort((a, b) => byCheckInDay(a, b) || a.index - b.index);
}

/** Whether a check-in that names no goal may come from the team of a goal: no other team reported it. */
function isOfTeamOf(goal: Goal, { team, note }: CheckIn): boolean {
  const teams = teamsOfGoal(goal);
  const reporting = team ? [team.id] : note.series.teams.map(({ id }) => id);
  return teams.length === 0 || reporting.length === 0 || reporting.some((id) => teams.includes(id));
}

/** The milestones that must come first. None once the milestone has ended, and none that has ended itself. */
function blockersOf(milestone: Milestone, today: Day): Milestone['blockedBy'] {
  const ended = (one: Milestone) => {
    const { status } = reportedOn(one, today);
    return status === 'done' || status === 'dropped';
  };
  if (ended(milestone)) return [];
  return milestone.blockedBy.filter(
    (other) => !milestone.goal.milestones.some((one) => one.entry === other && ended(one)),
  );
}

function milestoneView(milestone: Milestone, today: Day): MilestoneView {
  const { status, statusBy } = reportedOn(milestone, today);
  return {
    ref: milestoneRef(milestone),
    owners: ownerRefs(milestone.owners),
    ...(status && statusBy && { status, by: sourceOf(statusBy) }),
    text: milestone.pieces ?? milestone.text,
    trackers: milestone.trackers,
    blockedBy: blockersOf(milestone, today).map(
      (other) => milestone.goal.milestones.find(({ entry }) => entry === other)?.text ?? other.text,
    ),
  };
}
