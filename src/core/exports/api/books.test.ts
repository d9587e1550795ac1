import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { awkward } from '../../../testing/awkward.ts';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
} from '../../../testing/builders.ts';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import type { Archive } from '../../model/archive.ts';
import { additions, type BookList, bookLists, subtractions } from '../../model/book.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { bookListName } from '../../text/books/words.ts';
import { books } from '../../views/books/page.ts';
import { printData } from '../lines/data-file.ts';
import { booksFile } from './books.ts';
import { booksCsv } from './books-csv.ts';

/** A scope in the JSON file. */
interface Scope {
  readonly of: string;
  readonly id?: string;
  readonly figures: Readonly<Record<BookList, number>>;
  readonly actions: Readonly<Partial<Record<BookList, readonly string[]>>>;
}

interface Book {
  readonly quarter: string;
  readonly since: string;
  readonly until: string;
  readonly scopes: readonly Scope[];
}

const inJson = (archive: Archive): readonly Book[] =>
  JSON.parse(printData(booksFile, archive, () => '/')).books;
const inCsv = (archive: Archive) =>
  papaparse.parse<Record<string, string>>(booksCsv(books(archive).pages), {
    header: true,
    skipEmptyLines: true,
  }).data;

const programs = ['p1', 'p2'].map((id) =>
  aProgram({ id, outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
);
const small = anArchive(
  {
    programs,
    notes: [
      aNote({
        id: 'weekly/2017-03-07',
        actions: [anAction({ id: 'both', for: ['p1', 'p2'] }), anAction({ id: 'none', for: 'none' })],
      }),
      aNote({ id: 'weekly/2017-03-14', followUps: [aFollowUp({ ref: 'both', status: 'done' })] }),
    ],
  },
  '2017-03-31',
);

it('has the actions behind each figure, and a correction for those in several programs', () => {
  const [book] = inJson(small);
  expect(book?.scopes.map(({ of, id, figures, actions }) => [of, id, figures.opened, actions])).toEqual([
    [
      'all',
      undefined,
      2,
      { opened: ['weekly/both', 'weekly/none'], done: ['weekly/both'], after: ['weekly/none'] },
    ],
    [
      'series',
      'weekly',
      2,
      { opened: ['weekly/both', 'weekly/none'], done: ['weekly/both'], after: ['weekly/none'] },
    ],
    ['program', 'p1', 1, { opened: ['weekly/both'], done: ['weekly/both'] }],
    ['program', 'p2', 1, { opened: ['weekly/both'], done: ['weekly/both'] }],
    ['no-program', undefined, 1, { opened: ['weekly/none'], after: ['weekly/none'] }],
    ['several-programs', undefined, -1, { opened: ['weekly/both'], done: ['weekly/both'] }],
  ]);
});

it('writes a row for each quarter and scope, with numbers that a spreadsheet can add', () => {
  const rows = inCsv(small);
  expect(rows.map((row) => [row['Scope'], row['Id'], row['Name'], row['Opened'], row['Open after']])).toEqual(
    [
      ['Archive', '', 'Archive', '2', '1'],
      ['Series', 'weekly', 'Weekly', '2', '1'],
      ['Program', 'p1', 'p1', '1', '0'],
      ['Program', 'p2', 'p2', '1', '0'],
      ['Program', '', 'No program', '1', '1'],
      ['Program', '', 'In several programs, counted once', '-1', '0'],
    ],
  );
});

const organisation = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');
const days: readonly (readonly [string, () => Archive])[] = [
  ...['2024-03-05', '2024-12-31', '2025-09-05'].map(
    (day) =>
      [
        `the organisation on ${day}`,
        () => publishedArchive(organisation.content, day, { drafts: true, private: true }),
      ] as const,
  ),
  ['what is awkward', () => anArchive(awkward, '2017-09-08')],
];

describe.each(days)('the books of %s', (_, archiveOf) => {
  const archive = archiveOf();
  const json = inJson(archive);
  const { pages } = books(archive);

  it('have the same figures in JSON, in CSV and on their pages', () => {
    const table = inCsv(archive);
    const ofPages = pages.flatMap(({ quarter, since, until, figures, rows }) =>
      [
        ['', '', figures] as const,
        ...rows.flatMap(({ items }) =>
          items.flatMap(({ division, rows: own }) =>
            own.map(
              (row) =>
                [
                  division,
                  row.part.ref?.id ?? '',
                  Object.fromEntries(bookLists.map((list) => [list, row.figures[list]?.figure ?? 0])),
                ] as const,
            ),
          ),
        ),
      ].map(([division, id, own]) => ({ quarter, since, until, division, id, figures: own })),
    );
    const ofJson = json.flatMap(({ quarter, since, until, scopes }) =>
      scopes.map(({ id, figures }) => [quarter, since, until, id ?? '', figures]),
    );
    expect(ofJson).toEqual(
      ofPages.map(({ quarter, since, until, id, figures }) => [quarter.id, since, until, id, figures]),
    );
    const ofTable = table.map((row) => [
      ...['Quarter', 'Since', 'Until', 'Id'].map((key) => row[key]),
      ...bookLists.map((list) => Number(row[bookListName(list)])),
    ]);
    expect(ofTable).toEqual(
      ofPages.map(({ quarter, since, until, id, figures }) => [
        ...[quarter.label, since, until, id],
        ...bookLists.map((list) => figures[list]),
      ]),
    );
  });

  it('add up in each scope, and each figure is the length of its list', () => {
    for (const { quarter, scopes } of json)
      for (const { of, id, figures, actions } of scopes) {
        const sum = (lists: readonly BookList[]) => lists.reduce((total, list) => total + figures[list], 0);
        const balance = figures.before + sum(additions) - sum(subtractions);
        expect(balance, `${quarter} ${id}`).toBe(figures.after);
        if (of === 'several-programs') continue;
        for (const list of bookLists)
          expect(new Set(actions[list]).size, `${quarter} ${id} ${list}`).toBe(figures[list]);
      }
  });
});

it('prints the books that a build has computed, and does not compute them again', () => {
  const archive = anArchive({ notes: [aNote({ id: 'weekly/2017-02-01' })] });
  expect(books(archive).pages.length).toBeGreaterThan(0);
  const printed = printData(
    booksFile,
    archive,
    () => '/',
    () => ({ pages: [] }),
  );
  expect(JSON.parse(printed).books).toEqual([]);
});
