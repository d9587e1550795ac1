import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, seriesRef, teamRef } from '../lines/ref.ts';
import { type LeftOut, leftOutOf, reasonToLeaveOut } from './left-out.ts';
import { type ActionLife, endingOf, lifeOf } from './life.ts';
import { livesOfTeams } from './team-lives.ts';

/** Actions of a series, a team or an aim. Never of a person. */
interface FollowedSet {
  /** A series, a team, a program, an outcome or an objective. */
  readonly of: Ref;
  readonly lives: readonly ActionLife[];
  readonly leftOut: LeftOut;
}

/** All actions that count, and their sets. */
export interface FollowedSets {
  readonly all: readonly ActionLife[];
  /** Series and teams by name, then each program with its outcomes and objectives in the order of its file. */
  readonly sets: readonly FollowedSet[];
  readonly leftOut: LeftOut;
}

/** The sets of an archive. The life of an action is computed once for all its sets. */
export function followedSets(archive: Archive): FollowedSets {
  const { today } = archive;
  const counted = archive.actions.filter((action) => reasonToLeaveOut(action, today) === undefined);
  const lives = new Map(counted.map((action) => [action, lifeOf(action, endingOf(action), today)]));
  const setOf = (actions: readonly Action[]) => ({
    lives: actions.flatMap((action) => lives.get(action) ?? []),
    leftOut: leftOut(actions, today),
  });
  const ofSeries = Map.groupBy(archive.actions, ({ series }) => series);
  const ofTeams = livesOfTeams(archive.actions, lives, today);
  const byName = by<FollowedSet>(
    ({ of }) => of.label,
    ({ of }) => of.id,
  );
  return {
    all: [...lives.values()],
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
    leftOut: leftOut(archive.actions, today),
  };
}

/** The actions of a set that no statistic counts. */
function leftOut(actions: readonly Action[], today: Day): LeftOut {
  return leftOutOf(
    actions.flatMap((action) => {
      const reason = reasonToLeaveOut(action, today);
      return reason ? [[action, reason, isOpen(action)] as const] : [];
    }),
    today,
  );
}
