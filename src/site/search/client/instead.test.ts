import { describe, expect, it } from 'vitest';
import { dividedWords, wordFilePath } from '../../../core/views/search/word-files.ts';
import { insteadOf, withNearest } from './instead.ts';

const known = ['kubernetes', 'staging', 'cluster', 'planning', 'lodz'];

describe('a query with misspelt words', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['kubernetse', 'kubernetes'],
    ['kuberntes clustre', 'kubernetes cluster'],
    ['"stagign cluster"', '"staging cluster"'],
    ['lóds', 'lodz'],
  ])('%s is offered as %s', (query, instead) => {
    expect(withNearest(query, known, query.split(/[\s"]+/))).toBe(instead);
  });

  it('keeps words that some record has', () => {
    expect(withNearest('kuberntes stagin', known, ['kuberntes'])).toBe('kubernetes stagin');
  });

  it.each(['kubernetes', 'kuber', 'Łódź', 'xyzzyqwv', 'p6/o2.2', 'T170482', ''])(
    'has no other for %j, which is known, an id or near nothing',
    (query) => {
      expect(withNearest(query, known, query.split(/[\s"]+/))).toBeUndefined();
    },
  );
});

describe('a misspelt word of a large archive', () => {
  const frequent = ['tara', 'lyre', 'staging'];
  const rare = ['tuatara', 'lyrebird', 'stagings', ...Array.from({ length: 200 }, (_, at) => `m${at}olm`)];
  const files = dividedWords([...frequent, ...rare], frequent.length);
  const all = new Map<string, unknown>([
    ['words.json', { frequent: files.frequent, rare: [...files.rare.keys()] }],
    ...[...files.rare].map(([name, words]) => [wordFilePath(name), words] as const),
  ]);

  it.each([
    ['tuatra', 'tuatara'],
    ['yrebird', 'lyrebird'],
    ['lyrebrid', 'lyrebird'],
    ['stagign lyrebidr', 'staging lyrebird'],
  ])('%s is offered as %s, which one note has', async (query, instead) => {
    const loaded: string[] = [];
    const load = async (path: string) => {
      loaded.push(path);
      return all.get(path);
    };
    expect(await insteadOf(query, query.split(' '), load)).toBe(instead);
    expect(loaded.filter((path) => !all.has(path))).toEqual([]);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  it('has no other where no file can be loaded', async () => {
    expect(await insteadOf('tuatra', ['tuatra'], async () => undefined)).toBeUndefined();
  });
});
