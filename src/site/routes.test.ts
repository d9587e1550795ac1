import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { type Address, addresses } from '../core/model/address/addresses.ts';
import * as routes from './routes.ts';

type Printer = Exclude<
  keyof typeof routes,
  // With the base path in front, or only a part of an address.
  'href' | 'hrefOf' | 'sourceHref' | 'anchorOf' | 'ledgerLists'
>;

const { feedPath, calendarPath, followThroughPath, listPath, pathOf, reportPath, tracePath } = routes;
const lists: readonly routes.List[] = [
  'home',
  'notes',
  'series',
  'actions',
  'decisions',
  'questions',
  'blockers',
  'debt',
  'programs',
  'quarters',
  'people',
  'teams',
  'trace',
  'reports',
  'follow-through',
  'books',
  'calendar',
  'as-of',
  'trackers',
  'data',
  'search',
];
const paged = [
  'notes',
  'actions',
  'decisions',
  'questions',
  'blockers',
  'debt',
  'programs',
  'quarters',
  'people',
  'teams',
  'trace',
  'follow-through',
  'as-of',
  'trackers',
] as const;
const series = { kind: 'series', id: 's' } as const;
const program = { kind: 'program', id: 'p1' } as const;
const outcome = { kind: 'outcome', id: 'p1/o1' } as const;
const team = { kind: 'team', id: 't' } as const;
const person = { kind: 'person', id: 'ann' } as const;

/** What every function and constant prints, without questions and anchors; a new one has no samples yet. */
const printed: Record<Printer, readonly string[]> = {
  trackerPath: [1, 2].flatMap((page) => routes.trackerPath('T12', page) ?? []),
  pathOf: [
    ...[series, program, outcome, team, person].map(pathOf),
    ...(['note', 'action', 'decision', 'question'] as const).map((kind) => pathOf({ kind, id: 's/a' })),
    pathOf({ kind: 'debt', id: 's/a', onNote: 's/2017-07-25' }),
    pathOf({ kind: 'proposal', id: 's/a', onNote: 's/2017-07-25' }),
    pathOf({ kind: 'objective', id: 'p1/o1.1' }),
    pathOf({ kind: 'quarter', id: '2017-q3' }),
    pathOf({ kind: 'goal', id: '2017-q3/faster' }),
  ],
  listPath: [...lists.map((list) => listPath(list)), ...paged.map((list) => listPath(list, 2))],
  ledgerPath: [routes.ledgerPath({ status: 'open', series: 's' })],
  ledgerDayPath: [routes.ledgerDayPath({ status: 'open', for: 'p1' }, '2017-09-08')],
  closedLedgerPath: [routes.closedLedgerPath(), routes.closedLedgerPath(2)],
  ledgerDataPath: [routes.ledgerDataPath],
  openDataPath: [routes.openDataPath],
  closedDataPath: [routes.closedDataPath],
  decisionsPath: [routes.decisionsPath('accepted'), routes.decisionsPath('accepted', 2)],
  questionsPath: [routes.questionsPath('open'), routes.questionsPath('open', 2)],
  agendaPath: [routes.agendaPath('s')],
  asOfPath: [routes.asOfPath(), routes.asOfPath('2017-07-25')],
  reportPath: [
    reportPath('2017-q3'),
    reportPath('2017-q3', 'report.md'),
    reportPath('2017-q3', 'report.json'),
  ],
  monthPath: [routes.monthPath('2017-07'), routes.monthPath('2017-07', 2)],
  bookPath: [routes.bookPath('2017-q3'), routes.bookPath('2017-q3', 2)],
  bookListPath: (['series', 'programs'] as const).flatMap((division) => [
    routes.bookListPath('2017-q3', 'done', division),
    routes.bookListPath('2017-q3', 'done', division, 2, 's'),
  ]),
  followThroughPath: [series, program, outcome, team].map(followThroughPath),
  followListPath: [undefined, series, program, outcome, team].flatMap((of) => [
    routes.followListPath(of),
    routes.followListPath(of, 2, '_done'),
  ]),
  feedPath: [feedPath(), ...[series, program, team, person].map(feedPath)],
  calendarPath: [calendarPath(), ...[series, team, person].map(calendarPath)],
  apiPath: [routes.apiPath('events')],
  schemaPath: [routes.schemaPath('events')],
  actionsCsvPath: [routes.actionsCsvPath],
  booksCsvPath: [routes.booksCsvPath],
  tracePath: (['program', 'quarter', 'team'] as const).flatMap((by) => [
    tracePath({ [by]: 'x' }),
    tracePath({ [by]: 'x' }, 2),
  ]),
  traceCsvPath: [routes.traceCsvPath],
  traceTablePath: (['program', 'quarter', 'team'] as const).map((by) => routes.traceTablePath({ [by]: 'x' })),
  traceDataPath: [routes.traceDataPath],
  aimTitlesPath: [routes.aimTitlesPath],
  searchPath: [routes.searchPath({ kind: 'note' })],
  prosePath: [routes.prosePath('delivery')],
  twinPath: [
    ...[series, program, outcome, team, person].map(routes.twinPath),
    ...(['note', 'action', 'decision', 'question'] as const).map((kind) =>
      routes.twinPath({ kind, id: 's/a' }),
    ),
    routes.twinPath({ kind: 'quarter', id: '2017-q3' }),
  ],
  llmsPath: [routes.llmsPath],
  robotsPath: [routes.robotsPath],
  sitemapPath: [routes.sitemapPath(), routes.sitemapPath(2)],
  notePartPath: [routes.notePartPath('s/a', 1), routes.notePartPath('s/a', 2)],
  thingPagePath: [routes.thingPagePath(series, 1), routes.thingPagePath(series, 2)],
};

/** Matches what an address of the table can be once it is filled in. */
function matcherOf(address: Address): RegExp {
  return new RegExp(`^${address.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
}

/** An address without the names of its parts: routes name some of them otherwise. */
const unnamed = (address: string) => address.replace(/:\w+/g, ':');

it('prints addresses of the table only, and each of them', () => {
  const paths = Object.values(printed)
    .flat()
    .map((path) => path.replace(/[?#].*$/, ''));
  const missing = paths.filter((path) => !addresses.some((address) => matcherOf(address).test(path)));
  expect(missing, 'Add these to the addresses in src/core/model/address/addresses.ts.').toEqual([]);
  const unused = addresses.filter((address) => !paths.some((path) => matcherOf(address).test(path)));
  expect(unused, 'Only a server and a later build ask for these.').toEqual(['/404.html', '/addresses.json']);
});

it('has each address of the table as a file of src/pages, and no other', () => {
  const cwd = fileURLToPath(new URL('../pages', import.meta.url));
  const made = globSync('**/*.{astro,ts}', { cwd }).map(addressOf);
  const one = new Set(made.filter((address) => !address.includes('...')));
  const several = made
    .filter((address) => address.includes('...'))
    .map((address) => new RegExp(`^${address.replaceAll('.', '\\.').replace('/\\.\\.\\.', '(?:/.+)?')}$`));

  // These are written once all pages are.
  const later = /\/index\.md$|^\/sitemap/;
  const rows = addresses.filter((address) => !later.test(address)).map(unnamed);
  expect(
    [...one].filter((address) => !rows.includes(address)).sort(),
    'Add these to the addresses in src/core/model/address/addresses.ts: then no id can be at the same address.',
  ).toEqual([]);
  const rest = rows.filter((row) => !one.has(row));
  expect(rest.filter((row) => !several.some((pattern) => pattern.test(row)))).toEqual([]);
  expect(several.filter((pattern) => !rest.some((row) => pattern.test(row)))).toEqual([]);
});

/** The address that a file of src/pages makes, with `:` for what is filled in, and `...` for any number of parts. */
function addressOf(file: string): string {
  const parts = file.replace(/\[\.\.\.\w+\]/g, '...').replace(/\[\w+\]/g, ':');
  if (parts.endsWith('.ts')) return `/${parts.replace(/\.ts$/, '')}`;
  if (parts === '404.astro') return '/404.html';
  return `/${parts.replace(/(?:^|(?<=\/))index\.astro$/, '').replace(/\.astro$/, '/')}`;
}
