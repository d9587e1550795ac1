import { describe, expect, it } from 'vitest';
import { awkward } from '../../../testing/awkward.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import { additions, type BookList, bookLists, subtractions } from '../../model/book.ts';
import { addDays } from '../../model/day/day.ts';
import type { Content } from '../../model/registry.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { home } from '../home/home.ts';
import { ledger } from '../ledger/ledger.ts';
import { report } from '../report/report.ts';
import { programSubject, seriesSubject } from '../report/subject.ts';
import { bookLine, bookListPages } from './list.ts';
import { books } from './page.ts';
import { divisions } from './parts.ts';
import { type BookFault, bookFaults, programFaults } from './proof.ts';

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, string, number, number])[] = [
  ['the organisation', read(generateOrganisation()), '2023-09-30', 67, 12],
  ['a generated archive', read(generateArchive({ notes: 120, seed: 5 })), '2021-02-20', 61, 12],
  ['what is awkward', awkward, '2017-05-31', 11, 12],
];

describe.each(contents)('the books of %s', (_, content, first, step, count) => {
  const days = Array.from({ length: count }, (_, index) => addDays(first, index * step));

  it.each(days)('balance on %s, and each figure is the length of its list', (day) => {
    const archive = publishedArchive(content, day, everyone);
    const { books: all, pages, parts } = books(archive);
    expect([...bookFaults(archive, all), ...programFaults(archive, pages)]).toEqual([]);
    const newest = pages.at(-1);
    expect(newest?.figures.after ?? 0).toBe(ledger(archive).figures.open);
    const { overdue, blocked, later, open } = home(archive);
    expect(newest?.figures.after ?? 0).toBe(
      overdue.total + blocked.total - later.blockedOverdue.now + open.total,
    );
    for (const { book, totals, rows } of pages)
      for (const division of divisions) {
        const own = rows.flatMap(({ items }) =>
          items.flatMap((item) => (item.division === division ? item.rows : [])),
        );
        for (const list of bookLists) {
          const sum = own.reduce((sofar, row) => sofar + (row.figures[list]?.figure ?? 0), 0);
          if (own.length > 0) expect(sum, `${division} ${list}`).toBe(totals[division][list]);
          if (own.length === 0) continue;
          const listed = bookListPages(book, list, division, parts[division]).flatMap(({ items }) => items);
          for (const row of own.filter(({ part: { kind } }) => kind !== 'several')) {
            const actions = listed.filter(({ part }) => part === row.part).flatMap((group) => group.actions);
            expect(actions.length).toBe(row.figures[list]?.figure ?? 0);
            for (const action of actions) expect(bookLine(action, list, book).ref.id).toBe(action.id);
          }
        }
      }
  });

  it('balance in each row, and follow from the book before', () => {
    const { pages } = books(publishedArchive(content, days.at(-1) ?? first, everyone));
    const rowsOf = ({ rows }: (typeof pages)[number]) =>
      rows.flatMap(({ items }) => items.flatMap((item) => item.rows));
    for (const [index, page] of pages.entries()) {
      const earlier = pages[index - 1] ? rowsOf(pages[index - 1] ?? page) : [];
      const rows = rowsOf(page);
      for (const { division, part, figures } of rows) {
        const figure = (list: BookList) => figures[list]?.figure ?? 0;
        const sum = (lists: readonly BookList[]) => lists.reduce((all, list) => all + figure(list), 0);
        expect(sum(['before', ...additions]) - sum(subtractions), part.anchor).toBe(figure('after'));
        const before = earlier.find((row) => row.division === division && row.part === part);
        expect(figure('before'), part.anchor).toBe(before?.figures.after?.figure ?? 0);
      }
      const known = rows.map(({ part }) => part);
      const gone = earlier.filter(({ part, figures }) => figures.after && !known.includes(part));
      expect(gone.map(({ part }) => part.anchor)).toEqual([]);
    }
  });

  it('has the figures of the reports on series and programs', () => {
    const archive = publishedArchive(content, days.at(-1) ?? first, everyone);
    for (const { book, rows } of books(archive).pages)
      for (const { part, figures } of rows.flatMap(({ items }) => items.flatMap((item) => item.rows))) {
        const series = archive.series.find(({ id }) => part.kind === 'series' && id === part.anchor);
        const program = archive.programs.find(({ id }) => part.kind === 'program' && id === part.anchor);
        const subject = series ? seriesSubject(series, archive) : program && programSubject(program, archive);
        if (!subject) continue;
        const { before, open, sections } = report(subject, book);
        const total = (part: string) => sections.find((section) => section.part === part)?.total ?? 0;
        const figure = (list: BookList) => figures[list]?.figure ?? 0;
        const terms = [
          ...(['opened', 'first-mentioned', 'reopened', 'done', 'dropped', 'superseded'] as const),
          ...(['moved-in', 'moved-out'] as const),
        ];
        expect([figure('before'), figure('after'), ...terms.map(figure)]).toEqual([
          before,
          open,
          ...terms.map(total),
        ]);
      }
  });
});

describe('a fault in the books', () => {
  const archive = publishedArchive(read(generateOrganisation()), '2024-06-30', everyone);
  const { books: all } = books(archive);
  const newest = all.at(-1);
  if (!newest) throw new Error('No book.');
  const without = (list: BookList, from: BookList = list) => {
    const [action] = newest.lists[from];
    const lists = { ...newest.lists, [list]: newest.lists[list].filter((one) => one !== action) };
    return bookFaults(archive, [{ ...newest, lists }]);
  };

  it.each([
    ['before', 'before', '2024-03-31', '2024-03-31'],
    ['after', 'after', '2024-06-30', '2024-06-30'],
    ['done', 'terms', '2024-04-01', '2024-06-30'],
    ['opened', 'terms', '2024-04-01', '2024-06-30'],
  ] as const)(
    'is found if an action is missing in %s, with the action and the days',
    (list, kind, since, until) => {
      const [action] = newest.lists[list];
      expect(without(list)).toEqual([
        expect.objectContaining({ kind, since, until, action: expect.objectContaining({ id: action?.id }) }),
      ] satisfies Partial<BookFault>[]);
    },
  );

  it('is found if a term has no report in the period', () => {
    const [closed] = newest.lists.done;
    const earlier = all.at(-2);
    if (!closed || !earlier) throw new Error('Nothing is done.');
    // Open before, and done in a quarter without a note that reports it.
    const lists = { ...earlier.lists, before: earlier.lists.before, done: [...earlier.lists.done, closed] };
    expect(bookFaults(archive, [{ ...earlier, lists }]).map(({ action: { id } }) => id)).toEqual([closed.id]);
  });

  it.each(['before', 'moved-in', 'moved-out', 'after'] as const)(
    'is found in the book of a program if an action is missing in %s',
    (list) => {
      const { pages } = books(archive);
      const found = pages.find((page) => page.totals.programs[list] > 0 && page.until < archive.today);
      const row = found?.rows
        .flatMap(({ items }) => items.flatMap(({ rows }) => rows))
        .find(({ part, figures }) => part.kind === 'program' && figures[list]);
      const own = row?.figures[list];
      const [action, ...others] = own?.actions ?? [];
      if (!found || !row || !own || !action) throw new Error(`No program has ${list}.`);
      const changed = { ...row, figures: { ...row.figures, [list]: { ...own, actions: others } } };
      const rows = found.rows.map((one) => ({
        ...one,
        items: one.items.map((item) => ({
          ...item,
          rows: item.rows.map((other) => (other === row ? changed : other)),
        })),
      }));
      expect(programFaults(archive, [{ ...found, rows }])).toEqual([
        expect.objectContaining({
          program: expect.objectContaining({ id: row.part.anchor }),
          action: expect.objectContaining({ id: action.id }),
        }),
      ]);
    },
  );
});
