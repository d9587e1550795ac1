import { programsOn } from '../../graph/aim/serves-on.ts';
import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef, seriesRef } from '../lines/ref.ts';

/** The division of a book. By series, each action is in one part. By program, an action may be in several. */
export const divisions = ['series', 'programs'] as const;

/** A way to divide a book. */
export type Division = (typeof divisions)[number];

/**
 * A part of a book. `several` has the actions in several programs, which the sum over all programs would count too
 * often. `none` has the actions without a program.
 */
export interface Part {
  readonly kind: 'series' | 'program' | 'none' | 'several';
  /** The anchor of the part: the id of the series or program. */
  readonly anchor: string;
  /** Absent for `none` and `several`. */
  readonly ref?: Ref;
}

/** The parts of each division, in order, and the parts of an action at the end of a day, without `several`. */
export interface Parts {
  readonly all: readonly Part[];
  readonly of: (action: Action, day: Day) => readonly Part[];
  /** The part for actions in several others, if there can be any. */
  readonly several?: Part;
}

const none: Part = { kind: 'none', anchor: '_none' };
const several: Part = { kind: 'several', anchor: '_several' };

/** The parts of an archive by series (by title) or by program (as in the archive). */
export function partsOf(archive: Pick<Archive, 'series' | 'programs'>, division: Division): Parts {
  return division === 'series' ? bySeries(archive) : byProgram(archive);
}

function bySeries({ series }: Pick<Archive, 'series'>): Parts {
  const parts = new Map(
    series.map((one): readonly [string, Part] => [
      one.id,
      { kind: 'series', anchor: one.id, ref: seriesRef(one) },
    ]),
  );
  const byTitle = by<Part>(
    ({ ref }) => ref?.label ?? '',
    ({ anchor }) => anchor,
  );
  return {
    all: [...parts.values()].sort(byTitle),
    of: ({ series: own }) => [parts.get(own.id) ?? none],
  };
}

function byProgram({ programs }: Pick<Archive, 'programs'>): Parts {
  const parts = new Map(
    programs.map((program): readonly [string, Part] => [
      program.id,
      { kind: 'program', anchor: program.id, ref: aimRef(program) },
    ]),
  );
  return {
    all: [...parts.values(), none, several],
    of: (action, day) => {
      const own = programsOn(action, day).flatMap(({ id }) => parts.get(id) ?? []);
      return own.length > 0 ? own : [none];
    },
    several,
  };
}
