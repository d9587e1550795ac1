import { aimFigures } from '../../core/text/aim/figures.ts';
import { printDay } from '../../core/text/lines/day.ts';
import type { GoalView } from '../../core/views/aim/goal-view.ts';
import { href, tracePath } from '../../site/routes.ts';
import { period } from '../../site/words/period.ts';
import { type Element, h } from '../tree.ts';
import { aimCounts } from './counts.ts';

/**
 * The actions of a goal at the end of its quarter: `Actions on 31 Mar 2026: 2 open (1 overdue), 1 done, in the trace of
 * the quarter`. The trace has them in the rows of the goal.
 */
export function endCounts(
  { day, counts }: NonNullable<GoalView['atEnd']>,
  { id }: GoalView['quarter'],
): Element {
  const on = printDay(day, 'medium');
  const figures = aimCounts(counts, { before: `Actions on ${on}: `, none: `No actions on ${on}` });
  if (aimFigures(counts).length === 0) return h('p', {}, figures);
  return h(
    'p',
    {},
    figures,
    ', in the ',
    h('a', { href: href(tracePath({ quarter: id })) }, `trace of the ${period().one}`),
  );
}
