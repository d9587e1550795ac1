import { describe, expect, it } from 'vitest';
import type { Pagefind, SearchOptions } from '../pagefind.ts';
import { askedWords, countsOfBoth, togetherOrApart } from './words-apart.ts';

/* A search over two pages of two parts each: `both` is on each page, `first` and `second` in parts of their own. */
const parts = [
  { id: '1a', page: '/1/', text: 'first both' },
  { id: '1b', page: '/1/', text: 'second zqdividedzq' },
  { id: '2a', page: '/2/', text: 'first second both' },
  { id: '2b', page: '/2/', text: 'second zqdividedzq' },
];

const asked: [string | null, readonly string[]][] = [];

const pagefind: Pick<Pagefind, 'search'> = {
  search: async (words: string | null, { filters = {} }: SearchOptions) => {
    const any = filters['page']?.any;
    asked.push([words, any ?? []]);
    const found = parts.filter(
      ({ page, text }) =>
        (words ?? '').split(' ').every((word) => text.includes(word)) && (!any || any.includes(page)),
    );
    const count = (of: string) => found.filter(({ page }) => page === of).length;
    return {
      results: found.map(({ id }) => ({
        id,
        words: [],
        data: () => Promise.reject(new Error('not loaded')),
      })),
      filters: { page: { '/1/': count('/1/'), '/2/': count('/2/') }, kind: { note: found.length } },
    };
  },
};

describe('words in several parts of a page', () => {
  it('are found after words that stand together, each page once', async () => {
    const found = await togetherOrApart(pagefind, 'first second', {});
    expect(found.together.results.map(({ id }) => id)).toEqual(['2a']);
    expect(found.apart.results.map(({ id }) => id)).toEqual(['1b']);
    expect(countsOfBoth(found)['kind']).toEqual({ note: 2 });
  });

  it('are searched only on the pages with the words before', async () => {
    asked.length = 0;
    await togetherOrApart(pagefind, 'first second', {});
    expect(asked).toEqual([
      ['first second', []],
      ['second', []],
      ['first', ['/1/']],
      ['zqdividedzq', ['/1/']],
    ]);
  });

  it.each([[null], ['first'], ['"first second"'], ['first first'], ['first –']])(
    'are not looked for where %s has no two words',
    async (words) => {
      const { apart } = await togetherOrApart(pagefind, words, {});
      expect(apart.results).toEqual([]);
    },
  );

  it('are the words between spaces', () => {
    expect(askedWords(' a b-c  & b-c ')).toEqual(['a', 'b-c']);
    expect(askedWords('"a b"')).toEqual([]);
  });
});
