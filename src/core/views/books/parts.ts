import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
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

/** The parts of each division, in order, and the parts of an action. */
export interface Parts {
  readonly all: readonly Part[];
  readonly of: (action: Action) => readonly Part[];
}

const none: Part = { kind: 'none', anchor: '_none' };
const several: Part = { kind: 'several', anchor: '_several' };

/** The parts of an archive by series (by title) or by program (as in the archive). */
export function partsOf(archive: Pick<Archive, 'series' | 'programs'>, division: Division): Parts {
  return division === 'series' ? bySeries(archive) : byProgram(archive);
}

/** Returns how often a part counts an action of `programs` programs in the sum of the division. */
export function countsIn({ kind }: Part, programs: number): number {
  return kind === 'several' ? 1 - programs : 1;
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
  const owned = new Map<Action, Part[]>();
  const parts = programs.map((program): Part => {
    const part: Part = { kind: 'program', anchor: program.id, ref: aimRef(program) };
    for (const action of program.actions) owned.set(action, [...(owned.get(action) ?? []), part]);
    return part;
  });
  return {
    all: [...parts, none, several],
    of: (action) => {
      const own = owned.get(action) ?? [none];
      return own.length > 1 ? [...own, several] : own;
    },
  };
}
