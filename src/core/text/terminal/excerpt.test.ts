import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, line: number, column: number, columns = 80) => {
  const excerpt = excerptOf({ path: 'a.md', line, column }, { textOf: () => text, columns });
  return excerpt && [excerpt.line, excerpt.caret];
};

describe('the excerpt of a place', () => {
  it('shows the line, and a caret under the column', () => {
    expect(shown('---\ntitle: A\nowner: dann\n', 3, 8)).toEqual(['  3 | owner: dann', '             ^']);
  });

  it('counts the columns of a terminal, not units of text', () => {
    expect(shown('日本: 🚀x', 1, 7)).toEqual(['  1 | 日本: 🚀x', '              ^']);
    expect(shown('\tx\t', 1, 2)).toEqual(['  1 |  x ', '       ^']);
  });

  it('keeps the place of a long line in sight', () => {
    const long = `${'a'.repeat(200)}!${'b'.repeat(200)}`;
    const [line = '', caret = ''] = shown(long, 1, 201, 80) ?? [];
    expect(line).toHaveLength(80);
    expect(line[caret.length - 1]).toBe('!');
    expect(line).toMatch(/^ {2}1 \| …a{30}!b+…$/);
  });

  it('shows what a terminal would obey as a dot', () => {
    expect(shown('a\u001b[31m\u202eb\u200b', 1, 2)?.[0]).toBe('  1 | a·[31m·b·');
  });

  it('has nothing to show of a blank line, of a line that is not there, or of an unreadable file', () => {
    expect(shown('a\n  \n', 2, 1)).toBeUndefined();
    expect(shown('a', 9, 1)).toBeUndefined();
    expect(
      excerptOf({ path: 'a', line: 1, column: 1 }, { textOf: () => undefined, columns: 80 }),
    ).toBeUndefined();
  });
});
