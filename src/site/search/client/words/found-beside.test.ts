import { describe, expect, it } from 'vitest';
import { idWord } from '../../../../core/views/search/id-word.ts';
import { foundBeside } from './found-beside.ts';

const hit = (meta: Record<string, string>, raw_content = '', locations: readonly number[] = []) => ({
  ...{ raw_url: '/', raw_content, locations },
  meta,
});

describe('words that are marked besides those of the text', () => {
  it.each([
    ['igel', 'Igelstunden. 17', ['igel', 'igelstunden']],
    ['agree-if', 'agree-if. agrees, if', ['agree-if', 'agree', 'if', 'agrees']],
    ['objects', 'object. objects', ['objects', 'object']],
    ['progress', 'in-progress', ['progress', 'in-progress']],
    ['lodz', 'Łódź', ['lodz', 'łódź']],
    ['18.5', '18.5. 1', ['18.5']],
    ['1', '18.5. 17', []],
    ['17 Feb 2026', '2026-02-17. 17 February 2026', ['17', 'feb', '2026', 'february']],
    ['2026-02-17', '2026-02-17. 17 February 2026', ['2026-02-17', '17', '2026', 'february']],
    ['harp', 'Who tunes', []],
  ])('for %s are those of the facts', (query, also, words) => {
    expect([...foundBeside(hit({ also }), query)].sort()).toEqual([...words].sort());
  });

  it('are the whole id and its short form, and not their parts', () => {
    const named = hit({ ids: idWord('ops/fix-it'), also: 'fix-it. fix' });
    expect(foundBeside(named, 'ops/fix-it')).toEqual(['ops/fix-it', 'fix-it']);
  });

  it('are the parts of a word of the text, which pages also print with spaces', () => {
    expect(foundBeside(hit({}, 'Left out-of-scope', [1]), 'scope')).toEqual(['scope']);
  });
});
