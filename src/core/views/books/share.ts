import type { Action } from '../../model/record.ts';
import { countsIn, type Part, type Parts } from './parts.ts';

/** The actions of one part of a list, and their figure in a table. */
export interface Share {
  readonly part: Part;
  readonly actions: readonly Action[];
  /** The number of its actions. For `several`: minus the number of times that they are counted too often. */
  readonly figure: number;
  /** The page of the list on which the part begins. */
  readonly page: number;
}

/** The lines on a page of a list. */
export const linesOnAPage = 100;

/** Divides a list of actions, in the order of the parts. A part without actions is left out. */
export function sharesOf(actions: readonly Action[], { all, of }: Parts): readonly Share[] {
  const owned = new Map<Part, Action[]>(all.map((part) => [part, []]));
  const figures = new Map<Part, number>();
  for (const action of actions) {
    const parts = of(action);
    const programs = parts.filter(({ kind }) => kind === 'program').length;
    for (const part of parts) {
      owned.get(part)?.push(action);
      figures.set(part, (figures.get(part) ?? 0) + countsIn(part, programs));
    }
  }
  let before = 0;
  return [...owned].flatMap(([part, own]) => {
    if (own.length === 0) return [];
    const page = Math.floor(before / linesOnAPage) + 1;
    before += own.length;
    return [{ part, actions: own, figure: figures.get(part) ?? 0, page }];
  });
}
