import type { Aim, Goal, Objective, Outcome, Program } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import { isParty, type Person, partyOf, type Team, teamIds } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';

/** The goals of an action: those that a note names, and those that it probably serves. No goal is in both. */
export interface GoalLinks {
  readonly reported: readonly Goal[];
  readonly inferred: readonly Goal[];
}

/** The values of an action that decide its goals. */
type Linkable = Pick<
  Action,
  'status' | 'serves' | 'served' | 'opened' | 'closed' | 'owners' | 'parts' | 'series'
>;

/**
 * Decides which goals an action counts for. This is the only place that decides it.
 *
 * Reported: a note names the goal, in the latest `for` of the action (its entry or a follow-up), or else in the `for`
 * of the note. The `for` of a series does not count, since it is in no note. Nor does the objective of a goal. Nor does
 * a milestone: it has no id in `for`, and a tracker id that it shares with an action is a coincidence.
 *
 * Inferred: no note names the goal or ever named it, but the action is for the aim of the goal, or for an aim below it.
 * The action was open in the quarter of the goal, and both have the same team. Its notes name no other goal of that
 * quarter. The `for` of a series infers no goal of a whole program, since every action of the series has it. An inferred
 * goal is printed as such and never counted.
 */
export function goalLinks(action: Linkable, today: Day): GoalLinks {
  const { aims, from } = action.serves;
  const reported = aims.filter((aim) => aim.kind === 'goal');
  const served = aims.filter((aim) => aim.kind !== 'goal');
  const named = new Set(earlier(action, today));
  const settled = new Set(reported.map(({ quarter }) => quarter.id));
  const teams = new Set(teamsOf(action));
  const candidates = served
    .flatMap(withAbove)
    .filter(({ kind }) => kind !== 'program' || from !== 'series')
    .flatMap(({ goals }) => goals);
  const inferred = candidates.filter(
    (goal) =>
      !named.has(goal) &&
      !settled.has(goal.quarter.id) &&
      teamsOfGoal(goal).some((team) => teams.has(team)) &&
      action.opened <= goal.quarter.ends &&
      goal.quarter.starts <= (action.closed ?? today),
  );
  // What supersedes an action has its goals.
  return { reported, inferred: action.status === 'superseded' ? [] : [...new Set(inferred)] };
}

/** Returns the aims that the notes up to a day name for an action, also if a later one no longer does. */
function earlier({ served }: Pick<Linkable, 'served'>, day: Day): readonly Aim[] {
  return served.filter(({ note }) => note.note.date <= day).flatMap(({ serves }) => serves.aims);
}

/** Returns an aim of a program with those above it. */
export function withAbove(aim: Program | Outcome | Objective): readonly (Program | Outcome | Objective)[] {
  if (aim.kind === 'program') return [aim];
  return aim.kind === 'outcome' ? [aim, aim.program] : [aim, aim.outcome, aim.outcome.program];
}

/**
 * The teams of an action: those of its owners. An owner in several teams acts for the teams of the series among them,
 * if there are any. If no owner has a team, it is the team of the series, if the series has only one. An owner who
 * dropped the part, or the whole, does nothing for a goal.
 */
function teamsOf({ owners, parts, series, status }: Linkable): readonly string[] {
  const ofSeries = series.teams.map(({ id }) => id);
  const isKept = ({ id }: Person | Team) =>
    (parts.find(({ owner }) => partyOf(owner).id === id)?.status ?? status) !== 'dropped';
  if (teamIds(owners).length === 0) return ofSeries.length === 1 && status !== 'dropped' ? ofSeries : [];
  return owners.flatMap((owner) => {
    if (!isParty(owner)) return owner.teams.filter(isKept).map(({ id }) => id);
    if (!isKept(partyOf(owner))) return [];
    const own = teamIds([owner]);
    const shared = owner.kind === 'person' ? own.filter((id) => ofSeries.includes(id)) : [];
    return shared.length > 0 ? shared : own;
  });
}

/** The team of a goal, or the teams of its owners if it has none. */
export function teamsOfGoal({ team, owners }: Pick<Goal, 'team' | 'owners'>): readonly string[] {
  return team ? [team.id] : teamIds(owners);
}
