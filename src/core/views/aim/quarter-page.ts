import { isMeeting } from '../../graph/history/is-meeting.ts';
import { meetingCount } from '../../graph/history/meetings.ts';
import type { Goal, Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { BookList } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { type Body, noBody } from '../../model/note.ts';
import type { Action } from '../../model/record.ts';
import { langOf, type Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import type { Named } from '../../model/words.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { blockersThen } from '../lines/blockers.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { newestFirst } from '../lines/order.ts';
import { decidedLine, type RecordLine } from '../lines/record-line.ts';
import { aimRef, quarterRef, recordRef, teamRef } from '../lines/ref.ts';
import { formerGoalAnchors, type GoalView, goalView } from './goal-view.ts';
import { type QuarterFlow, quarterFlows } from './quarter-flow.ts';
import { type GoalTally, goalsByTeam, goalTally, inTime, type Period, periodOf } from './quarter-period.ts';

/** The goals of one team, or those without a team. */
interface TeamGoals {
  readonly team?: Ref;
  readonly goals: readonly GoalView[];
  /** Goals that are cut to title and status on a page with very many goals. */
  readonly brief: readonly (Pick<GoalView, 'ref' | 'formerly'> & { readonly status?: AimStatus })[];
}

/** Actions of a quarter, and the lists of its book that contain all of them. The figure of a list is its length. */
export interface BookedActions extends Capped<ActionLine> {
  readonly lists: readonly { readonly list: BookList; readonly figure: number }[];
}

/** The content of the page of a quarter. A quarter without a file has a page if it has notes. */
export interface QuarterPage {
  readonly ref: Ref;
  /** Its title with its mentions as links, if it has any. */
  readonly pieces?: Named['pieces'];
  readonly period: Period;
  /** The path of its file. */
  readonly path?: string;
  readonly body: Body;
  /** The language of its text, unless it is that of the page. */
  readonly lang?: string;
  readonly tally: GoalTally;
  /** The balance of its actions. */
  readonly figures: QuarterFlow['figures'];
  readonly teams: readonly TeamGoals[];
  /** Whether the values of goals are drawn. Among very many goals they are not. */
  readonly drawn: boolean;
  readonly meetings: number;
  /** The notes of its meetings, as many as `meetings` but for the days of a session. */
  readonly notes: Capped<NoteLine>;
  readonly updates: Capped<NoteLine>;
  /** The notes of collections, which are of no meeting, and of meetings that were cancelled. */
  readonly otherNotes: Capped<NoteLine>;
  /** Notes of later meetings, the next one first. They are in no other list or figure. */
  readonly planned: Capped<NoteLine> & { readonly meetings: number };
  readonly opened: BookedActions;
  readonly closed: BookedActions;
  /** Open at its end, oldest first. */
  readonly carried: BookedActions;
  readonly decided: Folded<RecordLine>;
  readonly previous?: Ref;
  readonly next?: Ref;
}

const shown = 8;
const shownBesideMany = 4;
const shownCheckIns = 4;
const foldedCheckIns = 10;
/** Above this many goals each shows its last check-in only, so that the page stays light. */
const manyGoals = 12;
/** Above this many the rest are cut to title and status. */
const wholeGoals = 24;

/** The pages of all quarters, oldest first. */
export function quarterPages(archive: Archive): readonly QuarterPage[] {
  const quarters = inTime(archive.quarters);
  const flows = quarterFlows(archive, quarters);
  return quarters.flatMap((quarter, index) => {
    const flow = flows.get(quarter);
    if (!flow) return [];
    const [previous, next] = [quarters[index - 1], quarters[index + 1]];
    return {
      ...quarterPage(quarter, flow, archive.today),
      lang: langOf(archive.site.language),
      previous: previous && quarterRef(previous),
      next: next && quarterRef(next),
    };
  });
}

/** The quarters that have begun, oldest first. Each has a report and a book. */
export function begunQuarters({ quarters, today }: Pick<Archive, 'quarters' | 'today'>): readonly Quarter[] {
  return inTime(quarters).filter(({ starts }) => starts <= today);
}

function quarterPage(quarter: Quarter, flow: QuarterFlow, today: Day): QuarterPage {
  const period = periodOf(quarter, today);
  const { until } = period;
  const lineThen = (action: Action) =>
    actionLine({ ...action, blockedBy: blockersThen(action, until) }, until);
  const booked = (actions: readonly Action[] = [], ...lists: readonly BookedActions['lists'][number][]) => ({
    ...capped(actions, most, lineThen),
    lists: lists.filter(({ figure }) => figure > 0),
  });
  const { opened, closed, carried, decided } = flow;
  const ended = (as: 'done' | 'dropped' | 'superseded') => ({
    list: as,
    figure: closed.filter(({ status }) => status === as).length,
  });
  const most = quarter.goals.length > manyGoals ? shownBesideMany : shown;
  const notesWhere = (isOne: (note: LinkedNote) => boolean) =>
    capped(newestFirst(quarter.notes.filter(isOne)), most, noteLine);
  return {
    ref: quarterRef(quarter),
    ...(quarter.pieces && { pieces: quarter.pieces }),
    period,
    path: quarter.entry?.path,
    body: quarter.entry?.body ?? noBody,
    tally: goalTally(quarter.goals),
    figures: flow.figures,
    teams: byTeam(quarter.goals, today),
    drawn:
      quarter.goals.length <= manyGoals &&
      quarter.goals.some(({ reported }) => reported.valueBy !== undefined),
    meetings: meetingCount(quarter.notes),
    notes: notesWhere(isMeeting),
    updates: notesWhere(({ note }) => note.kind === 'update'),
    otherNotes: notesWhere((note) => note.note.kind !== 'update' && !isMeeting(note)),
    planned: {
      ...capped(quarter.planned, most, noteLine),
      meetings: meetingCount(quarter.planned),
    },
    opened: booked(opened, { list: 'opened', figure: opened.length }),
    closed: booked(closed, ended('done'), ended('dropped'), ended('superseded')),
    carried: booked(carried, { list: 'after', figure: carried.length }),
    decided: withRest(
      decided,
      most,
      ({ decision, by }) => decidedLine(decision, by, until),
      ({ decision }) => recordRef(decision),
    ),
  };
}

/** Groups goals by team, by name, those without a team last. Of very many goals the last are cut. */
function byTeam(goals: readonly Goal[], today: Day): readonly TeamGoals[] {
  const [limit, folded] = goals.length > manyGoals ? [1, 0] : [shownCheckIns, foldedCheckIns];
  let room = wholeGoals;
  return goalsByTeam(goals).map(([team, own]) => {
    const whole = own.slice(0, room);
    room -= whole.length;
    return {
      team: team && teamRef(team),
      goals: whole.map((goal) => goalView(goal, today, limit, folded)),
      brief: own.slice(whole.length).map((goal) => ({
        ref: aimRef(goal),
        formerly: formerGoalAnchors(goal),
        status: goal.reported.status,
      })),
    };
  });
}
