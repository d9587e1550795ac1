import { type FigurePiece, openInAllList } from '../../core/text/follow-through/words.ts';
import type { FollowedFigures } from '../../core/views/follow-through/list.ts';
import type { LedgerFilter } from '../../core/views/ledger/filter.ts';
import { ledgerLists } from '../../site/ledger-lists.ts';
import { followListPath, href, ledgerDayPath } from '../../site/routes.ts';
import { h, type Tree } from '../tree.ts';

/** The set whose figures are printed, and the places of its lists. */
export type Listed = Pick<FollowedFigures, 'of' | 'places' | 'today'>;

/** Words with each figure as a link to the list that it counts. A figure without a list is zero, and only words. */
export function figures(pieces: readonly FigurePiece[], of: Listed): Tree {
  return pieces.map((piece) =>
    typeof piece === 'string' ? piece : figure(piece.words, figureHref(piece.list, of)),
  );
}

/** A figure as a link, or as words if it is zero. */
function figure(words: string, address: string | undefined): Tree {
  return address === undefined ? words : h('a', { href: address }, words);
}

/** The address of the list that a figure counts, with the base path. `undefined` if there is nothing to list. */
export function figureHref(list: string, { of, places, today }: Listed): string | undefined {
  if (list === openInAllList) return href(ledgerDayPath(openFilter(of), today));
  const place = places[list];
  return place && href(followListPath(of, place.page, place.anchor));
}

/** The filter of the ledger for the open actions of a series, a team or an aim, or of the whole archive. */
export function openFilter(of: Listed['of']): LedgerFilter {
  if (!of) return ledgerLists.open;
  if (of.kind === 'series') return ledgerLists.ofSeries(of.id, 'open');
  return of.kind === 'team' ? ledgerLists.ofTeam(of.id) : ledgerLists.ofAim(of.id, 'open');
}

/** The rows of a chart with the address of the list of each. */
export function rowsWithLists<T extends { readonly list: string }>(
  rows: readonly T[],
  of: Listed,
): readonly (T & { readonly href?: string })[] {
  return rows.map((row) => {
    const address = figureHref(row.list, of);
    return address === undefined ? row : { ...row, href: address };
  });
}
