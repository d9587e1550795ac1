import { describe, expect, it } from 'vitest';
import { markedWords, type Run } from './marked-words.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

describe('the words of a hit', () => {
  it('marks what matched in the title, and has no passage where nothing else matched', () => {
    const { title, passage } = markedWords(
      'Bring up a staging cluster Runs beside',
      'Bring up a staging cluster',
      [3],
    );
    expect(shown(title)).toBe('Bring up a [staging] cluster');
    expect(passage).toEqual([]);
  });

  it('shows the passage below the title in which most matched, with what it was cut from', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    const { title, passage } = markedWords(`A title ${words}`, 'A title', [10, 60, 62]);
    expect(shown(title)).toBe('A title');
    expect(shown(passage)).toMatch(/^… w54 w55 w56 w57 \[w58\] w59 \[w60\] w61 .* …$/);
  });

  it('keeps text that looks like HTML as the text it is', () => {
    const { title } = markedWords('&lt;img src=x onerror=y&gt; here', '<img src=x onerror=y> here', [3]);
    expect(shown(title)).toBe('<img src=x onerror=y> [here]');
  });

  it('counts words by U+200B in languages without spaces', () => {
    const { title, passage } = markedWords(
      '会議\u200Bの\u200B予定\u200B展開\u200B計画',
      '会議の予定',
      [2, 3],
    );
    expect(shown(title)).toBe('会議の[予定]');
    expect(shown(passage)).toBe('[展開]計画');
  });

  it('does without words that are not there', () => {
    expect(shown(markedWords('One', 'One', [7]).title)).toBe('One');
  });
});
