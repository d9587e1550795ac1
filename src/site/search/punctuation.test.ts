import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBody, aNote, anAction, anArchive } from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { foundParts, foundPattern } from './client/mark-found.ts';
import type { Pagefind } from './client/pagefind.ts';
import { readQuery } from './client/query.ts';
import { addressWithFound } from './client/words/found-words.ts';

/* Words next to signs: each is found as a whole and by its parts, and is marked on its page. */

const text = [
  'Call `code.with.dots` or snake_case in src/b/c.ts, with C++, C# and `node:fs`. See line.example/deep?q=part#frag,',
  '“quoted” it’s word—dash, foo-bar, `kubectl get --all-namespaces`, camelCaseWord, v2.10.3-rc.1, user@mail.example,',
  '~/.bashrc, $HOME, Map<K,V>, x<y>z, a→bc, l’eau, H<sub>2</sub>O, **bold**ness and https://tracker.example/T170482.',
].join('\n');

const shown = text.replace(/<\/?sub>|\*\*|`/g, '');
const note = '/notes/ops/2017-03-07/';

let pagefind: Pagefind;
let close: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  const actions = [anAction({ id: 'one', text: 'Fix Vector<Float> of std::list in x<y>z' })];
  const notes = [
    aNote({ id: 'ops/2017-03-07', body: aBody({ markdown: text }) }),
    aNote({ id: 'ops/2017-04-04', title: 'C calls', actions }),
  ];
  const served = await servedIndex(anArchive({ notes }));
  pagefind = served.search;
  close = served.close;
});

afterAll(() => close());

const hitsOf = async (q: string) => (await find(pagefind, readQuery(new URLSearchParams({ q })))).hits;

it.each([
  ...[
    'code.with.dots',
    'with.dots',
    'dots',
    'snake_case',
    'case',
    'src/b/c.ts',
    'b/c.ts',
    'c.ts',
    'C++',
    'C#',
  ],
  ...[
    'node:fs',
    'fs',
    'line.example',
    'line.example/deep',
    'frag',
    'quoted',
    "it's",
    'word—dash',
    'dash',
    'foo-bar',
  ],
  ...[
    'bar',
    '--all-namespaces',
    'namespaces',
    'camelCaseWord',
    'CaseWord',
    'word',
    'v2.10.3',
    '2.10.3-rc.1',
    '2.10.3',
  ],
  ...[
    'rc.1',
    'user@mail.example',
    'mail.example',
    '~/.bashrc',
    'bashrc',
    '$HOME',
    'home',
    'Map<K,V>',
    'x<y>z',
    'a→bc',
  ],
  ...['bc', 'eau', 'l’eau', "l'eau", 'H2O', 'boldness', 'T170482', '170482', 'tracker.example/T170482'],
  ...['https://tracker.example/T170482', '"kubectl get"', '"b/c.ts"'],
])('%s', async (query) => {
  const hit = (await hitsOf(query)).find(({ raw_url }) => raw_url === note);
  expect(hit?.raw_url).toBe(note);
  if (!hit) return;
  const words =
    new URL(addressWithFound('http://localhost/', hit)).searchParams.get('found')?.split(' ') ?? [];
  const [parts = []] = foundParts([shown], foundPattern(words));
  const letters = query.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const marked = parts.filter((_, at) => at % 2 === 1).join(' ');
  expect(marked.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).toContain(letters);
});

it.each([
  ['Vector<Float>', '/actions/ops/one/'],
  ['std::list', '/actions/ops/one/'],
  ['x<y>z', '/actions/ops/one/'],
])('%s is in the text of a record', async (query, path) => {
  expect((await hitsOf(query)).map(({ raw_url }) => raw_url)).toContain(path);
});

it.each(['++', '|', '<>'])('%s is in no record', async (query) => {
  expect(await hitsOf(query)).toEqual([]);
});

it('C++ is another word than C', async () => {
  expect((await hitsOf('C++')).map(({ raw_url }) => raw_url)).toEqual([note]);
  expect((await hitsOf('F#')).map(({ raw_url }) => raw_url)).toEqual([]);
});
