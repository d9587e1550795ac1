import { describe, expect, it } from 'vitest';
import { foundPattern } from '../mark-found.ts';
import { addressWithFound, matchesIn } from './found-words.ts';

const hit = (raw_content: string, locations: readonly number[] = []) => ({
  raw_url: '/',
  raw_content,
  locations,
  meta: {},
});

describe('the words that a result takes to its page', () => {
  it('are those that matched, without signs, each once, before the anchor', () => {
    const found = hit('A title (Planning) for plans, planning &lt;b&gt;', [2, 4, 5]);
    expect(addressWithFound('/notes/a/#two', found)).toBe('/notes/a/?found=planning+plans#two');
    expect(addressWithFound('/notes/a/', hit('A title'))).toBe('/notes/a/');
    expect(addressWithFound('/notes/a/', hit('a b', [9]))).toBe('/notes/a/');
  });

  it('are also those with letters that the index does not take apart', () => {
    expect(matchesIn(hit('In „Łódź” and Lodz', [3]), 'lodz')).toEqual([1, 3]);
    expect(matchesIn(hit('Plain text', [1]), 'text')).toEqual([1]);
  });

  it('are marked as whole words in any case', () => {
    const pattern = foundPattern(['plans', 'c++', 'to-do', 'łódź']);
    expect('Plans of c++ in Łódź, not planset'.split(pattern)).toEqual([
      ...['', 'Plans', ' of ', 'c++', ' in ', 'Łódź', ', not planset'],
    ]);
  });
});
