import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import type { Ref } from '../core/model/ref.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { traceFigures } from '../core/text/trace/words.ts';
import type { AimCounts } from '../core/views/aim/counts.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { programPage } from '../core/views/aim/program-page.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { blockersPage } from '../core/views/blockers/page.ts';
import { booksOf } from '../core/views/books/book.ts';
import { listPagesOf } from '../core/views/books/list.ts';
import { books } from '../core/views/books/page.ts';
import { questionsPages } from '../core/views/decision/question-list.ts';
import { home } from '../core/views/home/home.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { settled } from '../core/views/ledger/final-filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { liveActions } from '../core/views/live/actions.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { reportPages } from '../core/views/report/pages.ts';
import { seriesPage } from '../core/views/series/page.ts';
import { trace } from '../core/views/trace/page.ts';
import { traceSections } from '../core/views/trace/sections.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { traceList } from '../markup/trace/counts.ts';
import { ledgerLists } from '../site/ledger-lists.ts';
import { listOfReport } from '../site/report-lists.ts';

import { generateOrganisation } from './generate/organisation.ts';

/*
 * Every figure with a link leads to a list with that many rows. The test runs the query of the link, like the ledger,
 * or finds the list in the book of the quarter.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo is missing.');
const contents = {
  organisation: readArchive({ files: generateOrganisation(), assets: [], findings: [] }, last).content,
  demo: readArchive(folder, last).content,
};

/** A figure of a page with the query that its link has. */
type Figure = readonly [of: string, figure: number, filter: LedgerFilter];

function figuresOfHome(archive: Archive): readonly Figure[] {
  const { overdue, later, blocked, open, openInAll, first } = home(archive);
  const stale = later.staleOverdue.now;
  return [
    ['home: overdue', overdue.total, ledgerLists.overdue],
    ...(stale > 0 ? [['home: stale', stale, ledgerLists.staleOverdue] as const] : []),
    ['home: blocked', blocked.total, ledgerLists.blocked],
    ['home: open', openInAll, ledgerLists.open],
    ...(first === 'open' ? [['home: oldest open', open.total, ledgerLists.open] as const] : []),
  ];
}

function figuresOfSeries(archive: Archive): readonly Figure[] {
  return archive.series.flatMap((series): readonly Figure[] => {
    const page = seriesPage(series, archive, 1);
    if (!page) return [];
    const { id } = series;
    return [
      [`series ${id}: open`, page.actions.total, ledgerLists.ofSeries(id, 'open')],
      [`series ${id}: deferred`, page.deferred.total, ledgerLists.ofSeries(id, 'deferred')],
    ];
  });
}

function figuresOfParties(archive: Archive): readonly Figure[] {
  const involved = involvements(archive);
  const around = teamSurroundings(archive);
  return [
    ...archive.people.flatMap((person): readonly Figure[] => {
      const of = involved.get(person.id);
      if (!of) return [];
      const { open, deferred } = personPage(person, archive, of);
      return [
        [`${person.id}: open`, open.total, ledgerLists.ofOwner(person.id, 'open')],
        [`${person.id}: deferred`, deferred.total, ledgerLists.ofOwner(person.id, 'deferred')],
      ];
    }),
    ...archive.teams.flatMap((team): readonly Figure[] => {
      const { open, ofMembers, deferred, blocked } = teamPage(team, archive, around);
      return [
        [`${team.id}: open`, open.total, ledgerLists.ofOwner(team.id, 'open')],
        [`${team.id}: with members`, open.total + ofMembers.total, ledgerLists.ofTeam(team.id)],
        [`${team.id}: deferred`, deferred.total, ledgerLists.ofOwner(team.id, 'deferred')],
        [`${team.id}: blocked`, blocked.total, ledgerLists.blockedOfTeam(team.id)],
      ];
    }),
  ];
}

function figuresOfAims(archive: Archive): readonly Figure[] {
  const counts = ({ ref, counts }: { readonly ref: Ref; readonly counts: AimCounts }) =>
    (['open', 'overdue', 'deferred', 'done', 'dropped'] as const).map(
      (status): Figure => [`${ref.id}: ${status}`, counts[status] ?? 0, ledgerLists.ofAim(ref.id, status)],
    );
  return [
    ...archive.programs.flatMap((program) => {
      const whole = programPage(program, archive);
      return [
        ...counts(whole),
        ...aimPages(program, archive).flatMap((page): readonly Figure[] => [
          ...counts(page),
          [`${page.ref.id}: superseded`, page.superseded, ledgerLists.ofAim(page.ref.id, 'superseded')],
          [`${page.ref.id}: all`, page.actions.total, ledgerLists.ofAim(page.ref.id)],
        ]),
      ];
    }),
    ...quarterPages(archive)
      .flatMap(({ teams }) => teams.flatMap(({ goals }) => goals))
      .flatMap(counts),
  ];
}

/** The figures of the matrices of everything and of each program, whose heads and rows are whole aims. */
function figuresOfTrace(archive: Archive): readonly Figure[] {
  const all = trace(archive);
  return all.matrices.flatMap((matrix) =>
    traceSections(matrix, all.index, 16).flatMap(({ items }) =>
      items
        .flatMap(({ outcome, lines }) => [outcome, ...lines, ...lines.flatMap(({ rows }) => rows)])
        .flatMap(({ listed, counts }) =>
          listed === undefined
            ? []
            : traceFigures(counts)
                .flatMap((one) => [one, ...one.among])
                .map(
                  ({ status }): Figure => [
                    `trace ${listed.aim}: ${status}`,
                    counts[status],
                    traceList(listed.aim, status),
                  ],
                ),
        ),
    ),
  );
}

/** The lists of pages that maintainers write, each with a link to the same in the ledger. */
function figuresOfLive(archive: Archive): readonly Figure[] {
  const written = [
    ...[...archive.people, ...archive.teams].flatMap(({ id }) => [
      { owner: id },
      { owner: id, status: 'any' },
    ]),
    ...archive.quarters.map(({ id }) => ({ quarter: id, status: 'any' })),
    ...archive.series.map(({ id }) => ({ series: id, status: 'overdue' })),
    ...archive.programs.map(({ id }) => ({ for: id, status: 'done' })),
  ];
  return written.flatMap((one): readonly Figure[] => {
    const { found } = liveActions(archive, one);
    return found ? [[`live: ${JSON.stringify(one)}`, found.actions.total, found.filter]] : [];
  });
}

describe.each([
  ['organisation', '2024-03-05', 3],
  ['organisation', '2024-12-31', 3],
  ['organisation', '2025-09-05', 3],
  ['demo', '2017-09-08', 0],
  ['demo', '2018-01-31', 0],
  ['demo', '2026-12-31', 0],
] as const)('the figures of %s on %s', (name, today, atLeast) => {
  const archive = publishedArchive(contents[name], today, everyone);
  const { rows, facets } = ledger(archive);

  it.each([
    ['home', figuresOfHome],
    ['series', figuresOfSeries],
    ['people and teams', figuresOfParties],
    ['aims', figuresOfAims],
    ['the trace', figuresOfTrace],
    ['live views', figuresOfLive],
  ] as const)('of %s lead to lists with as many rows', (_, figuresOf) => {
    const figures = figuresOf(archive);
    for (const [of, figure, filter] of figures) {
      const query = { filter: settled(filter, facets), group: 'none' } as const;
      expect(ledgerAnswer(rows, query, facets).total, of).toBe(figure);
    }
    expect(figures.filter(([, figure]) => figure > 0).length).toBeGreaterThanOrEqual(atLeast);
  });

  it('in the head of an outcome or objective add up to the list below it', () => {
    for (const program of archive.programs)
      for (const { ref, counts, superseded, actions } of aimPages(program, archive)) {
        const { open, deferred = 0, done, dropped } = counts;
        expect(open + deferred + done + dropped + superseded, ref.id).toBe(actions.total);
      }
  });

  it('for open questions are equal on the home page and in the list', () => {
    const listed = questionsPages(archive).find(({ state }) => state === 'open');
    expect(home(archive).questions.total).toBe(listed?.page.total ?? 0);
  });

  it('of cut lists are equal to the number of shown and folded items', () => {
    const involved = involvements(archive);
    const around = teamSurroundings(archive);
    const { blocked, unblocked, trackers, parties } = blockersPage(archive);
    const lists = [
      unblocked,
      blocked.withoutBlocker,
      ...trackers.map(({ blocks }) => blocks),
      ...parties.flatMap(({ items }) => items.flatMap(({ blockedBy, blocks }) => [blockedBy, blocks])),
      ...archive.programs.flatMap((program) => {
        const { goals, questions, gaps } = programPage(program, archive);
        const below = aimPages(program, archive).flatMap((page) => [
          page.goals,
          page.decisions,
          page.questions,
        ]);
        return [goals, questions, ...gaps.kinds.map(({ found }) => found), ...below];
      }),
      ...archive.series.flatMap((series) => {
        const page = seriesPage(series, archive, 1);
        return page ? [page.decisions, page.questions, page.debt] : [];
      }),
      ...archive.teams.flatMap((team) => {
        const { blocks, blocksInUpdates, mentionedBy } = teamPage(team, archive, around);
        return [blocks, blocksInUpdates, mentionedBy];
      }),
      ...archive.people.flatMap((person) => {
        const of = involved.get(person.id);
        if (!of) return [];
        const { decisions, questions, blocks, mentionedBy } = personPage(person, archive, of);
        return [decisions, questions, blocks, mentionedBy];
      }),
      ...quarterPages(archive).map(({ decided }) => decided),
    ];
    for (const { items, rest, total } of lists) expect(items.length + rest.length).toBe(total);
    const cut = lists.filter(({ rest }) => rest.length > 0).length;
    expect(cut).toBeGreaterThanOrEqual(name === 'organisation' ? 1 : 0);
  });

  it('of a series count all decisions on its page', () => {
    for (const series of archive.series) {
      const page = seriesPage(series, archive, 1);
      const own = archive.decisions.filter((decision) => decision.series === series).map(({ id }) => id);
      const { items = [], rest = [] } = page?.decisions ?? {};
      const shown = [...items.map(({ ref }) => ref), ...rest].map((one) =>
        typeof one === 'string' ? one : one.id,
      );
      expect(shown.toSorted(), series.id).toEqual(own.toSorted());
    }
  });

  it('of quarters lead to the lists of their books', () => {
    const books = new Map(booksOf(archive).map((book) => [book.quarter.id, book]));
    for (const { ref, opened, closed, carried } of quarterPages(archive))
      for (const { total, lists } of [opened, closed, carried]) {
        const found = lists.map(({ list }) => books.get(ref.id)?.lists[list].length);
        expect(found, ref.id).toEqual(lists.map(({ figure }) => figure));
        expect(lists.reduce((sum, { figure }) => sum + figure, 0)).toBe(total);
      }
  });

  it('of parts of reports lead to lists of the books with as many lines', () => {
    const all = books(archive);
    let checked = 0;
    for (const { quarter, reports } of reportPages(archive)) {
      const book = all.pages.find((page) => page.quarter.id === quarter.id);
      if (!book) throw new Error(`No book of ${quarter.id}`);
      const pages = listPagesOf(book, all.parts);
      for (const { ref, sections } of reports)
        for (const { part, total } of sections) {
          const path = listOfReport(book, part, ref?.id);
          if (path === undefined) continue;
          const { list, division, page, anchor } = partsOfPath(path);
          const found = pages.find(
            (one) => one.list === list && one.division === division && one.groups.page === page,
          );
          const group = found?.groups.items.find((one) => anchor === undefined || one.part.anchor === anchor);
          expect(group?.total, `${path}: ${part}`).toBe(total);
          checked += 1;
        }
    }
    expect(checked).toBeGreaterThanOrEqual(3);
  });
});

/** The list, division, page and anchor in the path of a list of a book. */
function partsOfPath(path: string) {
  const { list, programs, page, anchor } =
    /^\/books\/[^/]+\/(?<list>[^/]+)\/(?<programs>programs\/)?(?:page\/(?<page>\d+)\/)?(?:#(?<anchor>.+))?$/.exec(
      path,
    )?.groups ?? {};
  return { list, division: programs ? 'programs' : 'series', page: Number(page ?? 1), anchor };
}
