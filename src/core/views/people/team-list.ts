import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Changing } from '../../model/day/changing.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { seriesRef, teamRef } from '../lines/ref.ts';
import type { Involvements } from './involvement.ts';
import { teamActionsLater } from './team-actions.ts';

/** A team in the list. */
export interface TeamRow {
  readonly ref: Ref;
  readonly members: number;
  readonly series: readonly Ref[];
  /** Open actions owned by the team. */
  readonly open: Changing;
  /** Open actions owned by its members and not by the team. */
  readonly ofMembers: Changing;
}

const teamsOnAPage = 100;

/** All teams by name, in pages. */
export function teamsList(archive: Archive, all: Involvements): readonly PageOf<TeamRow>[] {
  const teams = archive.teams.toSorted(
    by(
      (team) => team.name.toLowerCase(),
      (team) => team.id,
    ),
  );
  const rows = teams.map((team) => {
    const { open, ofMembers } = teamActionsLater(team, all, archive.today);
    return {
      ref: teamRef(team),
      members: team.members.length,
      series: all.get(team.id)?.series.map(seriesRef) ?? [],
      open,
      ofMembers,
    };
  });
  return pagesOf(rows, teamsOnAPage);
}
