import { openedAt } from '../../graph/linking/record-place.ts';
import { at, type Where } from '../../graph/linking/where.ts';
import type { TraceGap } from './gaps.ts';

/** Where a gap can be mended: the objective, goal, action or decision in the file that it is written in. */
export function gapPlace({ of }: Pick<TraceGap, 'of'>): Where {
  if (of.kind === 'objective') {
    const { outcome } = of;
    const { entry } = outcome.program;
    const outcomeAt = entry.outcomes.indexOf(outcome.entry);
    return at(entry.path, 'outcomes', outcomeAt, 'objectives', outcome.entry.objectives.indexOf(of.entry));
  }
  if (of.kind !== 'goal') return openedAt(of);
  const { entry } = of.quarter;
  if (!entry) throw new RangeError(`A goal without a file: ${of.id}`);
  return at(entry.path, 'goals', entry.goals.indexOf(of.entry));
}
