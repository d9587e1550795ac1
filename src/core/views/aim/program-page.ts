import { checkInsOn } from '../../graph/aim/below.ts';
import type { Outcome, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Body } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { type LatestCheckIns, latestCheckIns } from '../lines/check-in-line.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { aimRef, ownerRefs, seriesRef } from '../lines/ref.ts';
import { type BurnUp, burnUp } from './burn-up.ts';
import { type SharedActions, sharedActions } from './counts.ts';
import { type DoneWithOpen, doneWithOpen } from './done-with-open.ts';
import { type FollowedCounts, followedCounts } from './followed-counts.ts';
import { type ProgramGaps, programGaps } from './gaps.ts';
import { type ObjectiveGlance, type OpenQuestion, objectiveGlance, openQuestions } from './glance.ts';
import { type GoalView, goalView } from './goal-view.ts';
import { notesBehind } from './notes.ts';
import { type ObjectiveTally, objectiveTally } from './objective-tally.ts';
import { type OverallStatus, objectivesOf, overallStatus } from './status.ts';

/** An outcome on the page of its program, with its objectives. */
export interface OutcomeSection {
  readonly ref: Ref;
  /** Counted from 1, in the order of the file. */
  readonly number: number;
  readonly overall: OverallStatus;
  readonly counts: FollowedCounts;
  readonly tally: ObjectiveTally;
  /** Check-ins on it and on the goals for it. */
  readonly said: LatestCheckIns;
  /** Goals for the outcome as a whole, newest quarter first. */
  readonly goals: Capped<GoalView>;
  readonly doneWithOpen?: DoneWithOpen;
  readonly objectives: readonly ObjectiveGlance[];
}

/** The content of the page of a program. */
export interface ProgramPage {
  readonly ref: Ref;
  readonly path: string;
  readonly link?: string;
  readonly owners: readonly Ref[];
  readonly overall: OverallStatus;
  readonly counts: FollowedCounts;
  readonly shared?: SharedActions;
  readonly tally: ObjectiveTally;
  readonly outcomeCount: number;
  /** Dates of the first and the last note that mentions it. */
  readonly mentioned?: { readonly from: Day; readonly to: Day };
  readonly said: LatestCheckIns;
  /** Goals for the program as a whole, newest quarter first. */
  readonly goals: Folded<GoalView>;
  readonly doneWithOpen?: DoneWithOpen;
  readonly burnUp?: BurnUp;
  readonly outcomes: readonly OutcomeSection[];
  readonly questions: Folded<OpenQuestion>;
  readonly gaps: ProgramGaps;
  /** Series with `for` set to it, so that their actions serve it by default. */
  readonly series: readonly Ref[];
  readonly notes: Capped<NoteLine>;
  readonly body: Body;
}

const shownGoals = 4;
const shownMeetings = 12;
const shownCheckIns = 3;
const foldedCheckIns = 20;
/** Above this many objectives each shows its last check-in only, so that the page stays light. */
const manyObjectives = 20;

/** The page of a program as of the date of the archive. */
export function programPage(program: Program, archive: Archive): ProgramPage {
  const { today } = archive;
  const objectives = objectivesOf(program);
  const limit = objectives.length > manyObjectives ? 1 : shownCheckIns;
  const notes = notesBehind(program);
  const [newest, oldest] = [notes[0], notes.at(-1)];
  return {
    ref: aimRef(program),
    path: program.entry.path,
    ...(program.entry.link && { link: program.entry.link }),
    owners: ownerRefs(program.owners),
    overall: overallStatus(program, today),
    counts: followedCounts(program, today),
    shared: sharedActions(program),
    tally: objectiveTally(objectives, today),
    outcomeCount: program.outcomes.length,
    ...(newest && oldest && { mentioned: { from: oldest.note.date, to: newest.note.date } }),
    said: latestCheckIns(checkInsOn(program, today), shownCheckIns, foldedCheckIns),
    goals: withRest(program.goals.toReversed(), shownGoals, (goal) => goalView(goal, today, 0), aimRef),
    doneWithOpen: doneWithOpen(program, today),
    burnUp: burnUp(program, today),
    outcomes: program.outcomes.map((outcome, index) => outcomeSection(outcome, index + 1, today, limit)),
    questions: openQuestions(program.questions),
    gaps: programGaps(program, today),
    series: archive.series.filter((series) => series.serves.aims.includes(program)).map(seriesRef),
    notes: capped(notes, shownMeetings, noteLine),
    body: program.entry.body,
  };
}

function outcomeSection(outcome: Outcome, number: number, today: Day, limit: number): OutcomeSection {
  return {
    ref: aimRef(outcome),
    number,
    overall: overallStatus(outcome, today),
    counts: followedCounts(outcome, today),
    tally: objectiveTally(outcome.objectives, today),
    said: latestCheckIns(checkInsOn(outcome, today), limit),
    goals: capped(outcome.goals.toReversed(), shownGoals, (goal) => goalView(goal, today, 0)),
    doneWithOpen: doneWithOpen(outcome, today),
    objectives: outcome.objectives.map((objective) => objectiveGlance(objective, today, limit)),
  };
}
