import { describe, expect, it } from 'vitest';
import { columnsOf, cutTo, terminalText } from './text.ts';

describe('a text in a terminal', () => {
  it('can neither move the cursor, nor colour, nor turn what follows', () => {
    expect(terminalText('a\u001b[31mb\u0007\r\n\tc\u202edef\u009b1m')).toBe('a[31mb cdef1m');
  });

  it.each([
    ['Dan', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🚀 up', 5],
    ['zero\u200bwidth', 9],
  ])('%j takes its columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it.each([
    ['whole', 5, 'whole'],
    ['longer', 5, 'long…'],
    ['日本語', 4, '日…'],
    ['a b c', 3, 'a…'],
  ])('%j is cut to %i columns', (text, columns, expected) => {
    expect(cutTo(text, columns)).toBe(expected);
  });
});
