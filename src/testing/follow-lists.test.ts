import { describe, expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../core/reading.ts';
import {
  ageRows,
  carriedRows,
  dayRows,
  dueRows,
  shareCells,
  slipRows,
} from '../core/text/follow-through/rows.ts';
import {
  type FigurePiece,
  measuredPieces,
  notCountedPieces,
  openInAllList,
  sharePieces,
  statesPieces,
} from '../core/text/follow-through/words.ts';
import { type FollowedFigures, followThroughs } from '../core/views/follow-through/list.ts';
import { type FollowListsPage, followListsPages } from '../core/views/follow-through/list-pages.ts';
import { type FollowList, followAnchor, type ListedAction } from '../core/views/follow-through/lists.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import { settled } from '../core/views/ledger/final-filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { figureHref, openFilter } from '../markup/follow-through/figure.ts';
import { awkward } from './awkward.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Every figure of follow-through leads to a list with exactly as many actions: a list of the set, or for all open actions
 * the ledger. The lists are read page by page, as a reader finds them.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo is missing.');
const contents = {
  organisation: readArchive({ files: generateOrganisation(), assets: [], findings: [] }, last).content,
  demo: readArchive(folder, last).content,
  awkward,
};

/** The lists of a set as on its pages. */
interface Found {
  readonly pages: readonly FollowListsPage[];
  /** Every action in the order of the pages. */
  readonly row: ListedAction[];
  /** The actions of each list, the page on which it begins and its place in the row. */
  readonly lists: Map<string, { actions: ListedAction[]; total: number; page: number; start: number }>;
}

function read(pages: readonly FollowListsPage[]): Found {
  const found: Found = { pages, row: [], lists: new Map() };
  const add = (list: FollowList, page: number): readonly ListedAction[] => {
    const anchor = followAnchor(list);
    const known = found.lists.get(anchor) ?? {
      actions: [],
      total: list.total,
      page,
      start: found.row.length,
    };
    found.lists.set(anchor, known);
    const own = list.lists.length > 0 ? list.lists.flatMap((part) => add(part, page)) : list.actions;
    if (list.lists.length === 0) found.row.push(...own);
    known.actions.push(...own);
    return own;
  };
  for (const { lists } of pages) for (const list of lists.items) add(list, lists.page);
  return found;
}

/** All figures of the page of a set and of its row in a table, with their lists. */
function figuresOf(set: FollowedFigures): readonly (readonly [list: string, figure: number])[] {
  const { figures, leftOut, openInAll } = set;
  const { due, ages, slips, carried, toClose, open } = figures;
  const pieces: readonly FigurePiece[] = [
    ...statesPieces({ ...figures, openInAll }),
    ...notCountedPieces(figures.earlier, leftOut),
    ...measuredPieces(open, openInAll),
    ...shareCells(figures).flatMap((cell) => cell.pieces),
    ...sharePieces(due.byFirst, due.came, ['_by-first', '_came'], ''),
  ];
  const rows = [
    ...dayRows(toClose.spans),
    ...dueRows(due),
    ...slipRows(slips.spans),
    ...carriedRows(carried.spans),
    ...ageRows(ages),
  ];
  return [
    ...pieces.flatMap((piece) =>
      typeof piece === 'string' || piece.words.includes('round')
        ? []
        : [[piece.list, Number.parseInt(piece.words, 10)] as const],
    ),
    ...rows.map(({ list, count }) => [list, count] as const),
    ...figures.survival.steps.map(({ meeting, closed }) => [`_closed-by-${meeting}`, closed] as const),
  ];
}

describe.each([
  ['organisation', '2024-03-05'],
  ['organisation', '2024-12-31'],
  ['organisation', '2025-09-05'],
  ['demo', '2017-09-08'],
  ['demo', '2026-11-30'],
  ['awkward', '2017-09-08'],
] as const)('the figures of follow-through of %s on %s', (name, today) => {
  const archive = publishedArchive(contents[name], today, everyone);
  const { whole, sets } = followThroughs(archive);
  const { rows, facets } = ledger(archive);
  const all: readonly FollowedFigures[] = [whole, ...sets];
  const nameOf = (of: FollowedFigures['of']) => (of ? `${of.kind} ${of.id}` : 'whole');
  const pages = Map.groupBy(followListsPages(archive), ({ of }) => nameOf(of));
  const found = new Map(all.map((set) => [set, read(pages.get(nameOf(set.of)) ?? [])]));

  it('lead to lists with as many actions, each once, on the page of their link', () => {
    let checked = 0;
    for (const [set, { lists }] of found) {
      for (const [list, figure] of figuresOf(set)) {
        const of = `${nameOf(set.of)}: ${list}`;
        if (list === openInAllList) {
          const query = { filter: settled(openFilter(set.of), facets), group: 'none' } as const;
          expect(ledgerAnswer(rows, query, facets).total, of).toBe(figure);
          continue;
        }
        const { actions, page } = lists.get(list) ?? { actions: [] };
        expect(actions.length, of).toBe(figure);
        expect(new Set(actions.map(({ action }) => action)).size, of).toBe(figure);
        const link = figureHref(list, set);
        expect(link?.endsWith(`${page === 1 ? '' : `page/${page}/`}#${list}`) ?? false, of).toBe(figure > 0);
        if (figure > 0) checked += 1;
      }
      for (const [anchor, { actions, total }] of lists) expect(actions.length, anchor).toBe(total);
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('before each meeting are those from its place to the end of the lists', () => {
    for (const [set, { row, lists }] of found)
      for (const { meeting, found: before } of set.figures.survival.steps) {
        const [, anchor = ''] = figureHref(`_before-${meeting}`, set)?.split('#') ?? [];
        const from = row.slice(lists.get(anchor)?.start);
        expect(from.length, `${nameOf(set.of)}: ${meeting}`).toBe(before);
        const isBefore = ({ life }: ListedAction) => (life?.closedBy ?? life?.carriedOver ?? -1) >= meeting;
        expect(from.every(isBefore)).toBe(true);
      }
  });

  it('of days, moves and rounds are those of the actions in the lists', () => {
    for (const [{ leftOut }, { lists, pages: own }] of found) {
      const recurring = lists.get('_recurring')?.actions ?? [];
      const rounds = recurring.flatMap(({ action }) => action.rounds);
      expect(rounds.filter(({ done }) => done).length).toBe(leftOut.rounds.done);
      const leaves = (list: FollowList): readonly FollowList[] =>
        list.lists.length > 0 ? list.lists.flatMap(leaves) : [list];
      for (const { key, from, to = Infinity, actions } of own.flatMap((page) =>
        page.lists.items.flatMap(leaves),
      ))
        for (const { life } of actions) {
          const value =
            key === 'moved' ? life?.slips : key === 'days' || key === 'age' ? life?.days : undefined;
          if (value !== undefined && from !== undefined) expect(value >= from && value <= to).toBe(true);
        }
    }
  });
});
