import { expect, it } from 'vitest';
import { linkKindWord, recordingHead } from './kind.ts';

it.each([
  [{ text: 'Budget', kind: 'slides' as const }, 'Slides'],
  [{ text: ' slides', kind: 'slides' as const }, undefined],
  [{ text: 'Budget' }, undefined],
])('the word before %o is %s', (link, word) => {
  expect(linkKindWord(link)).toBe(word);
});

it('the head of recordings is in their number', () => {
  expect([recordingHead(1), recordingHead(2)]).toEqual(['Recording', 'Recordings']);
});
