import { describe, expect, it } from 'vitest';
import { foundParts, foundPattern } from '../mark-found.ts';
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
    expect(foundParts(['Plans of c++ in Łódź, not planset'], pattern)).toEqual([
      ['', 'Plans', ' of ', 'c++', ' in ', 'Łódź', ', not planset'],
    ]);
  });

  it('are marked across the elements within a word', () => {
    const parts = foundParts(['of H', '2', 'O, ', 'bold', 'ness', ' H'], foundPattern(['h2o', 'boldness']));
    expect(parts).toEqual([
      ['of ', 'H', ''],
      ['', '2', ''],
      ['', 'O', ', '],
      ['', 'bold', ''],
      ['', 'ness', ''],
      [' H'],
    ]);
  });

  it('are also those that contain the searched words, and names with signs', () => {
    const words = 'In a/b/c.ts see C++, C# and fooBarBaz of v2.10';
    expect(matchesIn(hit(words), 'b/c.ts')).toEqual([1]);
    expect(matchesIn(hit(words), 'C++')).toEqual([3]);
    expect(matchesIn(hit(words), 'barbaz 2.10')).toEqual([6, 8]);
    expect(addressWithFound('/', hit(words, [3, 4]))).toBe('/?found=c%2B%2B+c%23');
  });
});
