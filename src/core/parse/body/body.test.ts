import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../testing/time/processor-time.ts';
import { Trackers } from '../../model/trackers.ts';
import { readBody } from './body.ts';
import { FindTrackerIds } from './tracker-ids.ts';

const trackers = new Trackers([
  { name: 'Phabricator', pattern: 'T\\d+', url: 'https://phabricator.example.org/{id}' },
  { name: 'Issues', pattern: '#\\d+', url: 'https://example.org/issues/{id}?all' },
]);
const read = (markdown: string, firstLine = 1) =>
  readBody({ path: 'a.md', markdown, firstLine }, new FindTrackerIds(trackers));
const mentions = (markdown: string) =>
  read(markdown).body.mentions.map(({ kind, target, line, column }) => `${line}:${column} ${kind} ${target}`);

describe('mentions', () => {
  it.each([
    ['See [[p6/o2.2]] and [[ report |the report]].', ['1:5 reference p6/o2.2', '1:21 reference report']],
    ['@dan and @anna-maria, not a@example.org', ['1:1 person dan', '1:10 person anna-maria']],
    ["@dan's and (@ben).", ['1:1 person dan', '1:13 person ben']],
    ['npm i @astrojs/mdx, https://example.org/@dan', []],
    [
      '[x](../b.md "t") ![y](<a b.png>) [z](#part)',
      ['1:5 link ../b.md', '1:24 image a b.png', '1:38 link #part'],
    ],
    ['[a\nb](c.md)', ['2:4 link c.md']],
    ['[![alt](a.png)](b.md)', ['1:9 image a.png', '1:17 link b.md']],
    ['[ref]: ./c.md\n', ['1:8 link ./c.md']],
    ['[x](https://example.org) [y](//example.org)', []],
    [
      'T170482, (T2) and #12; not XT3, T4x, &#5; or /T6',
      ['1:1 tracker T170482', '1:11 tracker T2', '1:19 tracker #12'],
    ],
    [
      'https://phabricator.example.org/T9, [x](https://phabricator.example.org/T8)',
      ['1:33 tracker T9', '1:73 tracker T8'],
    ],
    ['> - @dan\n>   @ben\n', ['1:5 person dan', '2:5 person ben']],
    ['| a | [[b\\|c]] |\n|---|---|\n| @dan | T1 |', ['1:7 reference b', '3:3 person dan', '3:10 tracker T1']],
    ['a \\@dan \\[[x]] \\[y](z.md)', []],
    ['[[x]](y.md)', ['1:7 link y.md']],
  ])('of %j', (markdown, expected) => {
    expect(mentions(markdown)).toEqual(expected);
  });

  it.each([
    '`@dan [[x]]` and ``a ` @ben``',
    '```\n@dan\n```',
    '~~~ md\n@dan\n\n```\n@dan',
    '> ```\n> @dan\n> ```',
    '- ```\n  @dan\n  ```',
    'text\n\n    @dan\n\n    @ben',
    '- a\n### H\n    @dan\n    @ben',
    'H\n=\n    @dan',
    'a\n***\n    @dan',
    '```\na\n```\n    @dan',
    '<!-- @dan -->',
    'a <!-- @dan\n@ben --> b',
    '<!--\n\n@dan\n\n-->',
  ])('leaves code and comments alone: %j', (markdown) => {
    expect(mentions(markdown)).toEqual([]);
  });

  it.each([
    ['```\ncode\n```\n@dan', '4:1 person dan'],
    ['> ```\n> code\n\n@dan', '4:1 person dan'],
    ['- ```\n  code\n\n@dan', '4:1 person dan'],
    ['- a\n\n    @dan', '3:5 person dan'],
    ['1. a\n\n   - b\n\n     @dan', '5:6 person dan'],
    ['a\n    @dan', '2:5 person dan'],
    ['a `open @dan', '1:9 person dan'],
    ['<!--\n-->\n@dan', '3:1 person dan'],
  ])('continues after them: %j', (markdown, expected) => {
    expect(mentions(markdown)).toEqual([expected]);
  });
});

describe('headings', () => {
  it('have the anchors of GitHub, unique in the file', () => {
    const { headings } = read(
      '# Last *time*\n\n## `run` it ##\n\n## Last time\n\nUnder\n===\n\nLine\n---\n\n    # code\n#hash\n',
    ).body;
    expect(headings).toEqual([
      { text: 'Last time', depth: 1, anchor: 'last-time', line: 1 },
      { text: 'run it', depth: 2, anchor: 'run-it', line: 3 },
      { text: 'Last time', depth: 2, anchor: 'last-time-1', line: 5 },
      { text: 'Under', depth: 1, anchor: 'under', line: 7 },
      { text: 'Line', depth: 2, anchor: 'line', line: 10 },
    ]);
  });
});

describe('the agenda of a text', () => {
  it('is its headings, its list items and its definitions, by line', () => {
    const text = [
      ...['Prose', '', 'Below', '---', '- one', '  goes on', '', '  prose', '> - quoted', '', '# Top'],
      ...['', '| a |', '| - |', '', '[x]: https://example.org/', '[^1]: prose', '', '```', '- code', '```'],
    ];
    expect(read(text.join('\n')).body.agenda).toEqual([
      [3, 4],
      [5, 6],
      [11, 11],
      [16, 16],
    ]);
    expect(read('[x]: https://example.org/\n\n1. [one][x]').body.agenda).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });
});

describe('lede', () => {
  it.each([
    ['\nThe **second** [meeting](a.md) of\nthe `year`.\n\nMore.\n', 'The second meeting of the year.'],
    ['- list\n\n> quote\n\nText with [[p6|Program 6]].\n', 'Text with Program 6.'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\nText.\n', 'Text.'],
    ['---\n\nA_b_c and 2 * 3 * 4.\n', 'A_b_c and 2 * 3 * 4.'],
    ['## Heading\n\nText.\n', undefined],
    ['# Its only title\n\nText.\n', 'Text.'],
    ['# First\n\nText.\n\n# Second\n', undefined],
    ['A &amp; `B` &mdash; [[c]] of @dan', 'A & B — [[c]] of @dan'],
    ['', undefined],
  ])('of %j', (markdown, expected) => {
    expect(read(markdown).body.lede).toBe(expected);
  });
});

describe('findings', () => {
  it('have the line numbers of the file', () => {
    expect(read('Text.\n\n- ACTION: Book a room\n', 10).findings).toMatchObject([
      { code: 'action-in-body', spot: { line: 12, column: 3 } },
    ]);
  });

  it.each([
    ['quotes', `${'> '.repeat(10_000)}x`],
    ['lists', `${'* '.repeat(10_000)}x`],
    ['numbers', `${'1. '.repeat(10_000)}x`],
    ['brackets', '['.repeat(10_000)],
    ['indented lists', Array.from({ length: 500 }, (_line, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('name %s that are nested too deeply, once', (_name, markdown) => {
    expect(read(markdown).findings).toMatchObject([{ code: 'nesting-too-deep' }]);
  });

  it('do not mind lists and quotes as people write them', () => {
    expect(read('> > - a\n> >   - b\n- c\n  - d\n    - e\n\n[x] [y] [z]\n'.repeat(100)).findings).toEqual([]);
  });
});

it.each([
  ['unclosed brackets', '[[a|'.repeat(50_000)],
  ['unclosed links', '[x](a "'.repeat(50_000)],
  ['runs of backticks', Array.from({ length: 500 }, (_run, index) => '`'.repeat(index)).join(' ')],
  ['comments', '<!-- '.repeat(50_000)],
  ['stars', '**a '.repeat(50_000)],
  ['names', '@a '.repeat(50_000)],
  ['empty quotes', '>\n'.repeat(100_000)],
  ['one long line', 'word '.repeat(100_000)],
  ['starts of tags', '<kbd>'.repeat(15_000)],
  ['ends of tags', '</kbd>'.repeat(15_000)],
  ['pairs of tags', '<details><summary>a</summary></details>'.repeat(5_000)],
  ['tags that a page does not have', '<b>'.repeat(15_000)],
  ['ends of tags that a page does not have', '</b>'.repeat(15_000)],
  ['types that look like tags', 'Array<b> '.repeat(15_000)],
  ['anchors', '<a name="x"></a>'.repeat(8_000)],
  ['labels', '[a][b] '.repeat(20_000)],
  ['entities', '&amp;'.repeat(50_000)],
  ['one run of backticks', `a ${'`'.repeat(200_000)} b`],
  ['a title of backticks', `# ${'`'.repeat(200_000)} <b>\n`],
  ['rows of references', `| a |\n| - |\n${'| [[a|b]] |\n'.repeat(20_000)}`],
])('takes linear time for %s', (_name, markdown) => {
  const started = processorTime();
  read(markdown);
  expect(processorTime() - started).toBeLessThan(1500);
});

it('takes linear time for a word in which each letter could begin an id', () => {
  const ids = new FindTrackerIds(
    new Trackers([{ name: 'Board', pattern: '[A-Z]+-\\d+', url: 'https://e.org/{id}' }]),
  );
  const markdown = `AB-1 ${'A'.repeat(1_000_000)} CD-2`;
  const started = processorTime();
  const { body } = readBody({ path: 'a.md', markdown, firstLine: 1 }, ids);
  expect(processorTime() - started).toBeLessThan(1500);
  expect(body.mentions.map(({ target }) => target)).toEqual(['AB-1', 'CD-2']);
});
