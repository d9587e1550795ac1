import type { Goal } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { isEverAbove } from '../../model/day/changing.ts';
import type { Person, Team } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type GoalView, goalView } from '../aim/goal-view.ts';
import { type Blocking, blockingOf, blockingsInUpdates } from '../blockers/blocking.ts';
import { type DebtRow, debtRow } from '../debt/row.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isBlocked } from '../lines/blockers.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { byAttention, byStart, type OpenActions, openActions } from '../lines/order.ts';
import { milestoneRef, personRef, quarterRef, recordRef, seriesRef, teamRef } from '../lines/ref.ts';
import { isOpenFor } from '../lines/team-shares.ts';
import { type MentionLine, mentionLines } from '../mention/mention-lines.ts';
import { type NoteIndex, noteIndex } from '../note/index.ts';
import { type UpdateOnPage, updateOnPage } from '../note/team-updates.ts';
import { type Involvements, involvements } from './involvement.ts';
import { type TeamActionsLater, teamActions, teamActionsLater } from './team-actions.ts';

/** The content of the page of a team. */
export interface TeamPage {
  readonly name: string;
  readonly members: readonly Ref[];
  readonly series: readonly Ref[];
  /** Goals by quarter, newest quarter first. */
  readonly quarters: Capped<{ readonly quarter: Ref; readonly goals: readonly GoalView[] }>;
  /** The milestones that the team owns, newest quarter first. */
  readonly milestones: Capped<Ref>;
  /** Open actions owned by the team, and those of `everyone` until the team has done its part. */
  readonly open: OpenActions;
  /** Its actions on later days, and those of its members. */
  readonly later: TeamActionsLater;
  /** Deferred actions of the team, by start date. */
  readonly deferred: Capped<ActionLine>;
  readonly ofMembers: OpenActions;
  /** Whether its members have open actions, today or on a later day without a new note. */
  readonly showsMembers: boolean;
  /** The same for blocked actions. */
  readonly showsBlocked: boolean;
  /** The number of its closed actions, and of open ones in which its part ended. */
  readonly closed: number;
  /** Open actions that this team blocks. */
  readonly blocks: Folded<ActionLine>;
  /** Dependencies on this team that other teams report in their updates. */
  readonly blocksInUpdates: Folded<Blocking>;
  /** Blocked actions of the team or its members. */
  readonly blocked: Capped<ActionLine>;
  /** Open debt of the team, and that of its series which nobody owns. The oldest first. */
  readonly debt: Folded<DebtRow>;
  readonly updates: Capped<UpdateOnPage>;
  /** The notes that mention the team in a text. */
  readonly mentionedBy: Folded<MentionLine>;
}

const shownActions = 30;
const shownOthers = 12;
const shownQuarters = 4;
const shownUpdates = 3;

/** The data that the pages of all teams share, collected once. */
export interface TeamSurroundings {
  readonly all: Involvements;
  readonly index: NoteIndex;
  readonly inUpdates: ReadonlyMap<string, readonly Blocking[]>;
}

/** Collects the data for the pages of all teams. */
export function teamSurroundings(archive: Archive): TeamSurroundings {
  const index = noteIndex(archive);
  return { all: involvements(archive), index, inUpdates: blockingsInUpdates(archive, index) };
}

/** The page of one team. */
export function teamPage(team: Team, archive: Archive, around: TeamSurroundings): TeamPage {
  const { today } = archive;
  const { all, index, inUpdates } = around;
  const of = all.get(team.id);
  const print = (action: Action) => actionLine(action, today);
  const { own, deferred, ofMembers } = teamActions(team, all, today);
  const later = teamActionsLater(team, all, today);
  const updates = (of?.updates ?? []).toReversed();
  const quarters = [...Map.groupBy(of?.goals ?? [], (goal) => goal.quarter)].sort(([a], [b]) =>
    byCodeUnit(b.starts, a.starts),
  );
  return {
    name: team.name,
    members: byName(team.members).map(personRef),
    series: (of?.series ?? []).map(seriesRef),
    quarters: capped(quarters, shownQuarters, ([quarter, goals]) => ({
      quarter: quarterRef(quarter),
      goals: goals.map((goal: Goal) => goalView(goal, today, 1)),
    })),
    milestones: capped((of?.milestones ?? []).toReversed(), shownOthers, milestoneRef),
    open: openActions(own, shownActions, today),
    deferred: capped(byStart(deferred), shownOthers, print),
    later,
    showsMembers: isEverAbove(later.ofMembers, 0),
    showsBlocked: isEverAbove(later.blocked, 0),
    ofMembers: openActions(ofMembers, shownActions, today),
    closed: (of?.actions ?? []).filter((action) => !isOpenFor(action, team.id)).length,
    blocks: withRest(byAttention(of?.blocks ?? [], today), shownOthers, print, recordRef),
    blocksInUpdates: withRest(
      inUpdates.get(team.id) ?? [],
      shownOthers,
      (one) => blockingOf(team.id, one),
      ({ what }) => what,
    ),
    blocked: capped(byAttention([...own, ...ofMembers].filter(isBlocked), today), shownOthers, print),
    debt: withRest(of?.debt ?? [], shownOthers, (debt) => debtRow(debt, today), recordRef),
    updates: capped(updates, shownUpdates, (update) => updateOnPage(update, index)),
    mentionedBy: mentionLines(teamRef(team), of?.mentionedBy ?? [], archive, shownOthers),
  };
}

function byName(people: readonly Person[]): readonly Person[] {
  return people.toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
}
