import type { Day } from '../../model/day/day.ts';
import { printMonths } from '../lines/period.ts';

const longestFigure = 4;

/**
 * The large numeral of a program: its id where that is as short as a numeral, else how many objectives it has; with
 * the months in which notes spoke of it.
 */
export function programTally(
  id: string,
  objectives: number,
  spoken: { readonly from: Day; readonly to: Day } | undefined,
): { figure: string; words: string } {
  const months = spoken && printMonths(spoken.from, spoken.to);
  const named = months ? `named ${months.includes(' to ') ? 'from' : 'in'} ${months}` : 'not named yet';
  if (id.length <= longestFigure) return { figure: id.toUpperCase(), words: named };
  return { figure: `${objectives}`, words: `${objectives === 1 ? 'objective' : 'objectives'}, ${named}` };
}
