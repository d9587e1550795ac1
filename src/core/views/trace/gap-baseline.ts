import { byCodeUnit } from '../../model/compare.ts';
import { type GapBaseline, type GapName, gapKinds } from '../../model/finding/gap.ts';

/** Gaps against a baseline. */
export interface BaselineCheck<G extends GapName> {
  /** Found and not in the baseline. */
  readonly fresh: readonly G[];
  /** Found and in the baseline. */
  readonly known: readonly G[];
  /** In the baseline and no longer found: closed, or its record is gone. */
  readonly mended: readonly GapName[];
}

/** Compares gaps with a baseline. `looksAt` selects the entries of the baseline that were looked for. */
export function checkBaseline<G extends GapName>(
  found: readonly G[],
  baseline: GapBaseline,
  looksAt: (name: GapName) => boolean = () => true,
): BaselineCheck<G> {
  const entries = namesIn(baseline);
  const agreed = new Set(entries.map(keyOf));
  const here = new Set(found.map(keyOf));
  return {
    fresh: found.filter((gap) => !agreed.has(keyOf(gap))),
    known: found.filter((gap) => agreed.has(keyOf(gap))),
    mended: entries.filter((name) => looksAt(name) && !here.has(keyOf(name))),
  };
}

/** Returns gaps as a baseline: ids by kind, each once and sorted, so that a diff shows which gaps were closed. */
export function baselineOf(gaps: readonly GapName[]): GapBaseline {
  return Object.fromEntries(
    gapKinds.flatMap((kind) => {
      const ids = new Set(gaps.filter((gap) => gap.kind === kind).map(({ id }) => id));
      return ids.size === 0 ? [] : [[kind, [...ids].sort(byCodeUnit)] as const];
    }),
  );
}

/** The gaps of a baseline, each once, by kind. */
export function namesIn(baseline: GapBaseline): readonly GapName[] {
  return gapKinds.flatMap((kind) => [...new Set(baseline[kind] ?? [])].map((id) => ({ kind, id })));
}

function keyOf({ kind, id }: GapName): string {
  return `${kind} ${id}`;
}
