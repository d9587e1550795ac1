import type { Goal, Objective, Outcome, Program } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import { type Owner, teamIds } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';

/** The goals of an action: those that a note names, and those that it probably serves. No goal is in both. */
export interface GoalLinks {
  readonly reported: readonly Goal[];
  readonly inferred: readonly Goal[];
}

/** The values of an action that decide its goals. */
type Linkable = Pick<Action, 'serves' | 'opened' | 'closed' | 'owners' | 'series'>;

/**
 * Decides which goals an action counts for. No other code does.
 *
 * Reported: a note says so. The latest `for` of the action (of its entry, or of a follow-up) names the goal, or the
 * action has none and the `for` of its note names the goal. The `for` of a series is in no note, and an objective is not
 * its goal, so neither says so. Nor does a milestone: it has no id of its own in `for`, and a tracker id that an action
 * shares with it is a coincidence.
 *
 * Inferred: no note says so, but the action is for an aim that the goal is for, or for something below that aim. It was
 * open in the quarter of the goal. Its team is the team of the goal. Its notes name no other goal of that quarter. The
 * `for` of a series infers no goal of a whole program, since every action of the series has it. An inferred goal is only
 * printed as such and counted nowhere.
 */
export function goalLinks(action: Linkable, today: Day): GoalLinks {
  const { aims, from } = action.serves;
  const reported = aims.filter((aim) => aim.kind === 'goal');
  const served = aims.filter((aim) => aim.kind !== 'goal');
  const settled = new Set(reported.map(({ quarter }) => quarter.id));
  const teams = new Set(teamsOf(action));
  const candidates = served
    .flatMap(withAbove)
    .filter(({ kind }) => kind !== 'program' || from !== 'series')
    .flatMap(({ goals }) => goals);
  const inferred = candidates.filter(
    (goal) =>
      !settled.has(goal.quarter.id) &&
      teamsOfGoal(goal).some((team) => teams.has(team)) &&
      action.opened <= goal.quarter.ends &&
      goal.quarter.starts <= (action.closed ?? today),
  );
  return { reported, inferred: [...new Set(inferred)] };
}

/** Returns an aim of a program with those above it. */
export function withAbove(aim: Program | Outcome | Objective): readonly (Program | Outcome | Objective)[] {
  if (aim.kind === 'program') return [aim];
  return aim.kind === 'outcome' ? [aim, aim.program] : [aim, aim.outcome, aim.outcome.program];
}

/**
 * The teams of an action: those of its owners. A person of several teams acts for the ones of the series, if any is.
 * Without a team of an owner it is the team of the series, if that has only one.
 */
function teamsOf({ owners, series }: Pick<Linkable, 'owners' | 'series'>): readonly string[] {
  const ofSeries = series.teams.map(({ id }) => id);
  const teams = owners.flatMap((owner: Owner) => {
    const own = teamIds([owner]);
    const shared = owner.kind === 'person' ? own.filter((id) => ofSeries.includes(id)) : [];
    return shared.length > 0 ? shared : own;
  });
  if (teams.length > 0) return teams;
  return ofSeries.length === 1 ? ofSeries : [];
}

/** The team of a goal, or the teams of its owners if it has none. */
export function teamsOfGoal({ team, owners }: Pick<Goal, 'team' | 'owners'>): readonly string[] {
  return team ? [team.id] : teamIds(owners);
}
