import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../testing/time/processor-time.ts';
import { yamlPlaces } from './document.ts';
import { readYaml } from './yaml.ts';

const source = (text: string) => ({ path: 'a.yaml', text, firstLine: 1 });
const read = (text: string) => {
  const reading = readYaml(source(text));
  return reading.ok && reading.findings.length === 0 ? reading.data : reading.findings;
};

describe('readYaml', () => {
  it.each([
    ['2017-07-25', '2017-07-25'],
    ['10:30', '10:30'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['2014-06-02T14:00Z', '2014-06-02T14:00Z'],
    ['0x10', 16],
    ['2020', 2020],
    ['true', true],
    ['~', null],
  ])('reads %s as YAML 1.2 core does', (text, expected) => {
    expect(read(`a: ${text}`)).toEqual({ a: expected });
  });

  it('finds every duplicate key, with the place of the first', () => {
    expect(read('a: 1\nb:\n  - { c: 1, c: 2 }\na: 3\n')).toMatchObject([
      { code: 'duplicate-key', spot: { line: 4, column: 1 }, related: [{ spot: { line: 1, column: 1 } }] },
      { code: 'duplicate-key', spot: { line: 3, column: 13 }, related: [{ spot: { line: 3, column: 7 } }] },
    ]);
  });

  it.each([
    ['a: &x 1\nb: *x\n', { line: 1, column: 4 }],
    ['a: 1\nb: &x [1]\nc: *x\n', { line: 2, column: 4 }],
    ['a: &only 1\n', { line: 1, column: 4 }],
    ['a: *nowhere\n', { line: 1, column: 4 }],
  ])('refuses the anchors and aliases of %j', (text, spot) => {
    expect(read(text)).toMatchObject([{ code: 'yaml-alias', spot }]);
  });

  it.each([
    ['a & b', 'a & b'],
    ['2 * 3', '2 * 3'],
  ])('takes %s for text', (text, expected) => {
    expect(read(`a: ${text}`)).toEqual({ a: expected });
  });

  it('refuses a bomb of aliases before anything walks it', () => {
    const rows = Array.from({ length: 8 }, (_row, index) => {
      const aliases = Array.from({ length: 9 }, () => `*a${index}`).join(', ');
      return `a${index + 1}: &a${index + 1} [${aliases}]`;
    });
    const started = processorTime();
    expect(read(['a0: &a0 [x, x]', ...rows].join('\n'))).toMatchObject([{ code: 'yaml-alias' }]);
    expect(processorTime() - started).toBeLessThan(1000);
  });

  it.each([
    ['title: Review: Q3', { line: 1, column: 8 }, 'write `title: "Review: Q3"`'],
    ['- a\n- b: "c" d: e', { line: 2, column: 10 }, 'write `b: "\\"c\\" d: e"`'],
    ['text: [WIP] Send it', { line: 1, column: 13 }, 'write `text: "[WIP] Send it"`'],
    ['a: 1\n b: 2', { line: 2, column: 3 }, 'indent keys of the same level by the same number of spaces'],
    ['owner: @anna', { line: 1, column: 8 }, 'write `owner: anna`'],
    ['a: 1\nowner: [bo, @anna]', { line: 2, column: 13 }, 'write `owner: [bo, anna]`'],
    ['a:\n\t- b', { line: 2, column: 1 }, 'write `  - b`'],
    ['a: "open\nb: c\n', { line: 1, column: 4 }, 'write `a: "open"`'],
  ])('says what is wrong with %j and how to repair it', (text, spot, hint) => {
    expect(read(text)).toMatchObject([{ code: 'malformed-yaml', spot, hint }]);
  });

  it.each(['['.repeat(50_000), `a: ${'{a: '.repeat(50_000)}`, '--- a\n--- b\n', '%', '\u2028'])(
    'ends in a value or a finding for odd text %#',
    (text) => {
      expect(() => readYaml(source(text))).not.toThrow();
    },
  );
});

describe('yamlPlaces', () => {
  const text = 'title: x\nactions:\n  - id: a\n    owner: [anna, ben]\n  - { id: b, due: }\nempty:\n';
  const place = yamlPlaces({ path: 'a.md', text, firstLine: 2 });

  it.each([
    [['title'], 'value', 2, 8],
    [['title'], 'key', 2, 1],
    [['actions', 0], 'value', 4, 5],
    [['actions', 0, 'owner', 1], 'value', 5, 19],
    [['actions', 1, 'id'], 'value', 6, 11],
    [['actions', 1, 'due'], 'value', 6, 14],
    [['actions', 0, 'due'], 'value', 4, 5],
    [['actions', 7, 'due'], 'key', 4, 3],
    [['empty'], 'value', 7, 1],
    [['nothing', 'here'], 'value', 2, 1],
    [[], 'value', 2, 1],
  ] as const)('finds %j (%s) at %i:%i', (keys, at, line, column) => {
    expect(place(keys, at)).toEqual({ path: 'a.md', line, column });
  });

  it('survives YAML that cannot be read', () => {
    expect(yamlPlaces(source('['.repeat(20_000)))(['a'], 'value')).toEqual({
      path: 'a.yaml',
      line: 1,
      column: 1,
    });
  });

  it('finds fifty thousand keys of one mapping, one after the other', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
    const place = yamlPlaces(source(keys.map((key) => `${key}: 1`).join('\n')));
    expect(keys.findIndex((key, index) => place([key], 'key').line !== index + 1)).toBe(-1);
  });
});

describe('a text with several mistakes', () => {
  it('is mended as the hints say, so that each is reported and the values are known', () => {
    const text = 'title: Retro: what went well\nlist:\n\t- a\nowner: @dan\nfor: x\nfor: y\n';
    const reading = readYaml(source(text));
    expect(reading).toMatchObject({
      ok: true,
      data: { title: 'Retro: what went well', list: ['a'], owner: 'dan', for: 'y' },
      source: { text: 'title: "Retro: what went well"\nlist:\n  - a\nowner: dan\nfor: x\nfor: y\n' },
    });
    expect(reading.findings.map(({ code, spot }) => [code, spot])).toEqual([
      ['malformed-yaml', { line: 1, column: 8 }],
      ['malformed-yaml', { line: 3, column: 1 }],
      ['malformed-yaml', { line: 4, column: 8 }],
      ['duplicate-key', { line: 6, column: 1 }],
    ]);
  });

  it('is read past quotes that end at the next ones, and past those of a list of texts', () => {
    const text = 'a: "open\nb: [See [x](https://y), z]\nc: { d: "open, e: f }\ng: "closed"\n';
    expect(readYaml(source(text))).toMatchObject({
      data: { a: 'open', b: ['See [x](https://y)', 'z'], c: { d: 'open', e: 'f' }, g: 'closed' },
    });
  });

  it('stops at one that cannot be mended for certain', () => {
    const reading = readYaml(source('title: a: b\nowner: @dan\n  for: x\n'));
    expect(reading.ok).toBe(false);
    expect(reading.findings.map(({ code }) => code)).toEqual([
      'malformed-yaml',
      'malformed-yaml',
      'malformed-yaml',
    ]);
  });
});
