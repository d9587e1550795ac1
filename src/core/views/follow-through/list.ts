import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type FollowThrough, followThrough } from './follow-through.ts';
import { type LeftOut, openInAll } from './left-out.ts';
import { followedSets } from './sets.ts';

/** The statistics of a series, a team, a program, an outcome or an objective. */
interface FollowThroughOf {
  readonly of: Ref;
  readonly figures: FollowThrough;
  readonly leftOut: LeftOut;
  /** The number of open actions, as on the page of the set: the measured ones and those left out. */
  readonly openInAll: number;
}

/** The statistics of an archive, whole and by set. */
export interface FollowThroughs {
  readonly all: FollowThrough;
  readonly openInAll: number;
  /** Series and teams by name, then each program with the aims below it, with or without actions. */
  readonly sets: readonly FollowThroughOf[];
  readonly leftOut: LeftOut;
}

/** Rows of one kind: series, teams, or programs with their outcomes and objectives. */
export interface FollowThroughPart {
  readonly kind: 'series' | 'teams' | 'programs';
  readonly rows: readonly FollowThroughOf[];
}

const rowsOnAPage = 40;

/** All statistics of an archive as of its date. */
export function followThroughs(archive: Archive): FollowThroughs {
  const { all, sets, leftOut } = followedSets(archive);
  const whole = followThrough(all, archive.today);
  return {
    all: whole,
    openInAll: openInAll(whole.open, leftOut),
    sets: sets.map((set) => {
      const figures = followThrough(set.lives, archive.today);
      return {
        of: set.of,
        figures,
        leftOut: set.leftOut,
        openInAll: openInAll(figures.open, set.leftOut),
      };
    }),
    leftOut,
  };
}

/** The sets with actions, in pages of rows, each page in its parts. */
export function followThroughList({ sets }: FollowThroughs): readonly PageOf<FollowThroughPart>[] {
  const rows = sets.filter(({ figures, openInAll: open }) => figures.actions + open > 0);
  return pagesOf(rows, rowsOnAPage).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ of }) => partOf(of))].map(([kind, items]) => ({
      kind,
      rows: items,
    })),
  }));
}

function partOf({ kind }: Ref): FollowThroughPart['kind'] {
  if (kind === 'series') return 'series';
  return kind === 'team' ? 'teams' : 'programs';
}
