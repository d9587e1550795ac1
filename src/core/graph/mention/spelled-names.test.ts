import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../testing/time/processor-time.ts';
import { spelledNames } from './spelled-names.ts';

const known: Readonly<Record<string, string>> = { 'person dan': 'Dan', 'reference p6/o2.2': 'Publish' };
const spelled = (markdown: string) => spelledNames(markdown, (kind, id) => known[`${kind} ${id}`]);

describe('names in a text', () => {
  it.each([
    ['@dan, for [[ p6/o2.2 ]].', 'Dan, for Publish.'],
    ['[[p6/o2.2|the images]]', 'the images'],
    ['@zoe and [[gone]]', 'zoe and gone'],
    ['a@dan.example and @astrojs/mdx', 'a@dan.example and @astrojs/mdx'],
  ])('%s', (markdown, words) => {
    expect(spelled(markdown)).toBe(words);
  });

  it('take no longer for text that no person wrote', () => {
    const start = processorTime();
    for (const part of ['[[', '[[a|', '@', '@a']) spelled(part.repeat(100_000));
    expect(processorTime() - start).toBeLessThan(2000);
  });
});
