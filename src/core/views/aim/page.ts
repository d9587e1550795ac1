import { checkInsOn } from '../../graph/aim/below.ts';
import type { Objective, Outcome, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import type { Named } from '../../model/words.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import {
  type LatestCheckIns,
  latestCheckIns,
  type Source,
  saysNoGoal,
  sourceOf,
} from '../lines/check-in-line.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { openFirst } from '../lines/order.ts';
import { latestDecided, type RecordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, ownerRefs, recordRef } from '../lines/ref.ts';
import { type MeasureView, measureView } from '../measure/measure.ts';
import { type BurnUp, burnUp } from './burn-up.ts';
import { type SharedActions, sharedActions } from './counts.ts';
import { type DoneWithOpen, doneWithOpen } from './done-with-open.ts';
import { type FollowedCounts, followedCounts } from './followed-counts.ts';
import { type GoalView, goalView, type LaterGoal, laterGoal } from './goal-view.ts';
import { type LeafGapKind, leafGaps } from './leaf-gaps.ts';
import { notesBehind } from './notes.ts';
import { type ObjectiveTally, objectiveTally } from './objective-tally.ts';
import { type AimRow, aimRow } from './row.ts';
import { type OverallStatus, overallStatus } from './status.ts';

/** The page of an outcome or objective: its place, its status, and its goals, actions, decisions and questions. */
export interface AimPage {
  readonly ref: Ref;
  /** Its text with its mentions as links, if it has any. */
  readonly pieces: Named['pieces'];
  readonly kind: 'outcome' | 'objective';
  /** The path of its file. */
  readonly path: string;
  readonly program: Ref;
  /** The outcome above an objective. */
  readonly outcome?: Ref;
  readonly owners: readonly Ref[];
  readonly overall: OverallStatus;
  /** The newest goal, if it was dropped or deferred and an earlier one decides the status. */
  readonly laterGoal?: LaterGoal;
  readonly counts: FollowedCounts;
  readonly shared?: SharedActions;
  /** The objectives of an outcome, and their counts if there are any. */
  readonly objectives: readonly AimRow[];
  readonly tally?: ObjectiveTally;
  /** The gaps of an objective, or of an outcome without objectives. */
  readonly gaps: readonly LeafGapKind[];
  /** Check-ins on it and on the goals for it. */
  readonly said: LatestCheckIns;
  /** Quarterly goals for it, newest quarter first. */
  readonly goals: Folded<GoalView>;
  readonly noGoalBy?: Source;
  /** Open ones first, by due date, then closed ones, newest first. */
  readonly actions: Capped<ActionLine>;
  /** The number of superseded actions, which the counts leave out. */
  readonly superseded: number;
  readonly decisions: Folded<RecordLine>;
  readonly questions: Folded<RecordLine>;
  /** Notes that mention it or opened a record for it, newest first. */
  readonly notes: Capped<NoteLine>;
  readonly doneWithOpen?: DoneWithOpen;
  readonly measure?: MeasureView;
  readonly burnUp?: BurnUp;
  readonly previous?: Ref;
  readonly next?: Ref;
}

const shownCheckIns = 8;
const foldedCheckIns = 40;
const shownGoals = 8;
const shownActions = 25;
const shownRecords = 15;

/** The pages of everything below a program: each outcome, followed by its objectives, in the order of the file. */
export function aimPages(program: Program, archive: Archive): readonly AimPage[] {
  const outcomes = program.outcomes.map((outcome, index) => ({
    ...aimPage(outcome, archive),
    ...neighbours(program.outcomes, index),
  }));
  const objectives = program.outcomes.flatMap((outcome) => outcome.objectives);
  return [
    ...outcomes,
    ...objectives.map((objective, index) => ({
      ...aimPage(objective, archive),
      ...neighbours(objectives, index),
    })),
  ];
}

function aimPage(aim: Outcome | Objective, archive: Archive): AimPage {
  const { today } = archive;
  const outcome = aim.kind === 'objective' ? aim.outcome : undefined;
  const program = aim.kind === 'objective' ? aim.outcome.program : aim.program;
  const objectives = aim.kind === 'outcome' ? aim.objectives : [];
  const noGoal = saysNoGoal(aim);
  const isLeaf = objectives.length === 0;
  const overall = overallStatus(aim, today);
  return {
    ref: aimRef(aim),
    pieces: aim.pieces,
    kind: aim.kind,
    path: program.entry.path,
    program: aimRef(program),
    outcome: outcome && aimRef(outcome),
    owners: ownerRefs(aim.owners),
    overall,
    laterGoal: laterGoal(aim, overall, today),
    counts: followedCounts(aim, today),
    shared: sharedActions(aim),
    objectives: objectives.map((objective) => aimRow(objective, today, followedCounts)),
    tally: isLeaf ? undefined : objectiveTally(objectives, today),
    gaps: isLeaf ? leafGaps(aim, today) : [],
    said: latestCheckIns(checkInsOn(aim, today), shownCheckIns, foldedCheckIns),
    goals: withRest(aim.goals.toReversed(), shownGoals, (goal) => goalView(goal, today, 0), aimRef),
    noGoalBy: noGoal && sourceOf(noGoal),
    actions: capped(openFirst(aim.actions, today), shownActions, (action) => actionLine(action, today)),
    superseded: aim.actions.filter(({ status }) => status === 'superseded').length,
    decisions: withRest(latestDecided(aim.decisions), shownRecords, recordLineOn(today), recordRef),
    questions: withRest(aim.questions.toReversed(), shownRecords, recordLineOn(today), recordRef),
    notes: capped(notesBehind(aim), shownRecords, noteLine),
    doneWithOpen: doneWithOpen(aim, today),
    measure: measureView(aim, today),
    burnUp: aim.kind === 'outcome' ? burnUp(aim, today) : undefined,
  };
}

function neighbours(
  aims: readonly (Outcome | Objective)[],
  index: number,
): Pick<AimPage, 'previous' | 'next'> {
  const [previous, next] = [aims[index - 1], aims[index + 1]];
  return { previous: previous && aimRef(previous), next: next && aimRef(next) };
}
