import type { Day } from '../../model/day/day.ts';
import { printMonths } from '../lines/period.ts';

const longestFigure = 4;

/**
 * The large figure of a program with its words: its id if that has at most four letters, else the number of its
 * objectives. The words say in which months notes mentioned it.
 */
export function programTally(
  id: string,
  objectives: number,
  span: { readonly from: Day; readonly to: Day } | undefined,
): { figure: string; words: string } {
  const mentioned = span ? `mentioned ${printMonths(span.from, span.to)}` : 'not mentioned yet';
  if (id.length <= longestFigure) return { figure: id.toUpperCase(), words: mentioned };
  return { figure: `${objectives}`, words: `${objectives === 1 ? 'objective' : 'objectives'}, ${mentioned}` };
}
