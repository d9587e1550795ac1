import { describe, expect, it } from 'vitest';
import { nearAttributes, readTail } from './tail.ts';

/** What ends a line: its text, its attributes and its id. */
function said(line: string): readonly (string | undefined)[] {
  const { textEnd, attributes, id } = readTail(line);
  return [line.slice(0, textEnd), attributes?.value, id?.value];
}

describe('the end of a line', () => {
  it.each<[string, string, string?, string?]>([
    ['a', 'a'],
    ['a {for: b} ^c', 'a', '{for: b}', 'c'],
    ['a ^c {for: b}', 'a', '{for: b}', 'c'],
    ['a {for: b}  ', 'a', '{for: b}'],
    ['{for: b}', '', '{for: b}'],
    ['a {"for": b}', 'a', '{"for": b}'],
    ['a {x: {y: z}}', 'a', '{x: {y: z}}'],
    // Braces in quotes do not count, and an apostrophe in a word is no quote.
    ['a {note: "}"}', 'a', '{note: "}"}'],
    ["a {note: it's {b}}", 'a', "{note: it's {b}}"],
    ['a {b} {for: c}', 'a {b}', '{for: c}'],
    // Neither attributes nor ids.
    ['a {b}', 'a {b}'],
    ['a{for: b}', 'a{for: b}'],
    ['a {https://b.example}', 'a {https://b.example}'],
    ['a {for: b} c', 'a {for: b} c'],
    ['x ^2$', 'x ^2$'],
    ['x^c', 'x^c'],
    ['a ^b c', 'a ^b c'],
  ])('%s', (line, text, attributes, id) => {
    expect(said(line)).toEqual([text, attributes, id]);
  });

  it('has attributes of at most 1,000 characters', () => {
    const of = (length: number) => `{note: ${'x'.repeat(length - 8)}}`;
    expect(readTail(`a ${of(1_000)}`).attributes?.value).toHaveLength(1_000);
    expect(readTail(`a ${of(1_001)}`).attributes).toBeUndefined();
    expect(nearAttributes(`a ${of(1_001)}`, 1_003, new Set(['note']))).toMatchObject({ at: 2 });
  });

  it('names the places of its parts', () => {
    const line = 'a {for: b} ^c';
    const { attributes, id } = readTail(line);
    expect([line.slice(attributes?.at, 10), line.slice(id?.at)]).toEqual(['{for: b}', 'c']);
  });
});
