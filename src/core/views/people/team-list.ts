import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Ref } from '../../model/ref.ts';
import { isActive } from '../lines/due.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { seriesRef, teamRef } from '../lines/ref.ts';
import { isOverFor } from '../lines/team-shares.ts';
import type { Involvements } from './involvement.ts';

/** A team in the list. */
export interface TeamRow {
  readonly ref: Ref;
  readonly members: number;
  readonly series: readonly Ref[];
  /** Open actions owned by the team. */
  readonly open: number;
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
    const of = all.get(team.id);
    return {
      ref: teamRef(team),
      members: team.members.length,
      series: of?.series.map(seriesRef) ?? [],
      open:
        of?.actions.filter((action) => isActive(action, archive.today) && !isOverFor(action, team.id))
          .length ?? 0,
    };
  });
  return pagesOf(rows, teamsOnAPage);
}
