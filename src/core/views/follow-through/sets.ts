import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, seriesRef, teamRef } from '../lines/ref.ts';
import { type LeftOutAction, reasonToLeaveOut } from './left-out.ts';
import { type ActionLife, endingOf, lifeOf } from './life.ts';
import { livesOfTeams } from './team-lives.ts';

/** Actions of an archive, a series, a team or an aim. Never of a person. */
export interface FollowedSet {
  /** A series, a team, a program, an outcome or an objective. Absent for the whole archive. */
  readonly of?: Ref;
  readonly lives: readonly ActionLife[];
  readonly others: readonly LeftOutAction[];
}

/** All actions, and their sets. */
interface FollowedSets {
  readonly whole: FollowedSet;
  /** Series and teams by name, then each program with its outcomes and objectives in the order of its file. */
  readonly sets: readonly (FollowedSet & { readonly of: Ref })[];
}

/** The sets of an archive. The life of an action is computed once for all its sets. */
export function followedSets(archive: Archive): FollowedSets {
  const { today } = archive;
  const lives = measuredLives(archive.actions, today);
  const setOf = (actions: readonly Action[]) => ({
    lives: actions.flatMap((action) => lives.get(action) ?? []),
    others: othersOf(actions, today),
  });
  const ofSeries = Map.groupBy(archive.actions, ({ series }) => series);
  const ofTeams = livesOfTeams(archive.actions, lives, today);
  const byName = by<FollowedSet & { readonly of: Ref }>(
    ({ of }) => of.label,
    ({ of }) => of.id,
  );
  return {
    whole: { lives: [...lives.values()], others: othersOf(archive.actions, today) },
    sets: [
      ...archive.series
        .map((series) => ({ of: seriesRef(series), ...setOf(ofSeries.get(series) ?? []) }))
        .sort(byName),
      ...archive.teams
        .map((team) => ({ of: teamRef(team), ...(ofTeams.get(team) ?? setOf([])) }))
        .sort(byName),
      ...aimsOf({ programs: archive.programs, quarters: [] }).map((aim) => ({
        of: aimRef(aim),
        ...setOf(aim.actions),
      })),
    ],
  };
}

/** The lives of those actions that statistics count. */
export function measuredLives(actions: readonly Action[], today: Day): ReadonlyMap<Action, ActionLife> {
  const counted = actions.filter((action) => reasonToLeaveOut(action, today) === undefined);
  return new Map(counted.map((action) => [action, lifeOf(action, endingOf(action), today)]));
}

/** The actions of a set that no statistic counts. */
function othersOf(actions: readonly Action[], today: Day): readonly LeftOutAction[] {
  return actions.flatMap((action) => {
    const reason = reasonToLeaveOut(action, today);
    return reason ? [[action, reason, isOpen(action)] as const] : [];
  });
}
