import { checkInsOn } from '../../graph/aim/below.ts';
import type { Objective } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import {
  type LatestCheckIns,
  latestCheckIns,
  type Source,
  saysNoGoal,
  sourceOf,
} from '../lines/check-in-line.ts';
import { type OpenSince, openSince } from '../lines/record-line.ts';
import { aimRef, ownerRefs, recordRef } from '../lines/ref.ts';
import { type DoneWithOpen, doneWithOpen } from './done-with-open.ts';
import { type FollowedCounts, followedCounts } from './followed-counts.ts';
import { type GoalView, goalView } from './goal-view.ts';
import { type OverallStatus, overallStatus } from './status.ts';

/** An open question, and since when it is open. */
export interface OpenQuestion {
  readonly ref: Ref;
  readonly since: OpenSince;
}

/** An objective on the page of its program: status, check-ins, actions, goals and questions. */
export interface ObjectiveGlance {
  readonly ref: Ref;
  readonly owners: readonly Ref[];
  readonly overall: OverallStatus;
  readonly counts: FollowedCounts;
  readonly said: LatestCheckIns;
  /** Its quarterly goals, newest quarter first. */
  readonly goals: Capped<GoalView>;
  /** The note that reports that there is no goal on purpose. */
  readonly noGoalBy?: Source;
  readonly questions: Capped<OpenQuestion>;
  readonly doneWithOpen?: DoneWithOpen;
}

const shownGoals = 2;
const shownQuestions = 2;

/** An objective as of `today`, with its last `limit` check-ins. */
export function objectiveGlance(objective: Objective, today: Day, limit: number): ObjectiveGlance {
  const noGoal = saysNoGoal(objective);
  return {
    ref: aimRef(objective),
    owners: ownerRefs(objective.owners),
    overall: overallStatus(objective, today),
    counts: followedCounts(objective, today),
    said: latestCheckIns(checkInsOn(objective, today), limit),
    goals: capped(objective.goals.toReversed(), shownGoals, (goal) => goalView(goal, today, 0)),
    ...(noGoal && { noGoalBy: sourceOf(noGoal) }),
    questions: openQuestions(objective.questions),
    doneWithOpen: doneWithOpen(objective, today),
  };
}

/** The questions that are neither answered nor parked, oldest first. */
export function openQuestions(questions: readonly Question[], limit = shownQuestions): Folded<OpenQuestion> {
  const open = questions.flatMap((question) => {
    const since = openSince(question);
    return since ? [{ question, since }] : [];
  });
  const print = ({ question, since }: (typeof open)[number]) => ({ ref: recordRef(question), since });
  return withRest(open, limit, print, ({ question }) => recordRef(question));
}
