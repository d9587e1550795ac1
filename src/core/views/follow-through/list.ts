import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type FollowThrough, followThrough } from './follow-through.ts';
import { type LeftOut, leftOutOf, openInAll } from './left-out.ts';
import { type ListPlaces, listPlaces } from './list-pages.ts';
import { type FollowedSet, followedSets } from './sets.ts';

/** The statistics of some actions, and the places of the lists behind them. */
export interface FollowedFigures {
  /** A series, a team, a program, an outcome or an objective. Absent for the whole archive. */
  readonly of?: Ref;
  readonly figures: FollowThrough;
  readonly leftOut: LeftOut;
  /** The number of open actions, as on the page of the set: the measured ones and those left out. */
  readonly openInAll: number;
  readonly places: ListPlaces;
  /** The day of the figures. */
  readonly today: Day;
}

/** The statistics of a series, a team, a program, an outcome or an objective. */
interface FollowThroughOf extends FollowedFigures {
  readonly of: Ref;
}

/** The statistics of an archive, whole and by set. */
export interface FollowThroughs {
  readonly whole: FollowedFigures;
  /** Series and teams by name, then each program with the aims below it, with or without actions. */
  readonly sets: readonly FollowThroughOf[];
}

/** Rows of one kind: series, teams, or programs with their outcomes and objectives. */
export interface FollowThroughPart {
  readonly kind: 'series' | 'teams' | 'programs';
  readonly rows: readonly FollowThroughOf[];
}

const rowsOnAPage = 20;

/** All statistics of an archive as of its date. */
export function followThroughs(archive: Archive): FollowThroughs {
  const { whole, sets } = followedSets(archive);
  return {
    whole: figuresOf(whole, archive.today),
    sets: sets.map((set) => ({ of: set.of, ...figuresOf(set, archive.today) })),
  };
}

function figuresOf(set: FollowedSet, today: Day): Omit<FollowedFigures, 'of'> {
  const figures = followThrough(set.lives, today);
  const leftOut = leftOutOf(set.others, today);
  return {
    ...{ figures, leftOut, today },
    openInAll: openInAll(figures.open, leftOut),
    places: listPlaces(set, today),
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
