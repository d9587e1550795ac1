import { describe, expect, it } from 'vitest';
import { hostWords } from './host.ts';

describe('the words of an address', () => {
  it.each([
    ['https://www.example.org/plan#part', 'example.org'],
    ['https://meta.example.org:8080/wiki', 'meta.example.org:8080'],
    ['not an address', 'not an address'],
  ])('of %s are %s', (address, words) => {
    expect(hostWords(address)).toBe(words);
  });
});
