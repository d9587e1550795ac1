import { aimFigures } from '../../core/text/aim/figures.ts';
import { printDay } from '../../core/text/lines/day.ts';
import type { GoalView } from '../../core/views/aim/goal-view.ts';
import { href, tracePath } from '../../site/routes.ts';
import { type Element, h } from '../tree.ts';

/**
 * The actions of a goal at the end of its quarter: `Actions on 31 Mar 2026: 1 done`. The figures lead to the trace of the
 * quarter, which lists these actions.
 */
export function endCounts(
  { day, counts }: NonNullable<GoalView['atEnd']>,
  { id }: GoalView['quarter'],
): Element {
  const figures = aimFigures(counts).map(({ words }) => words);
  const on = printDay(day, 'medium');
  if (figures.length === 0) return h('p', {}, `No actions on ${on}`);
  return h(
    'p',
    {},
    `Actions on ${on}: `,
    h('a', { href: href(tracePath({ quarter: id })) }, figures.join(', ')),
  );
}
