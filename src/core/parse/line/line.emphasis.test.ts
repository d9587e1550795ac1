import { expect, it } from 'vitest';
import { lineWords } from '../../../testing/lines/line-words.ts';
import { readLine } from './line.ts';

const words = lineWords();

it.each([
  ['[ ] **Dan:** ask **now**', 'dan', 'Ask **now**'],
  ['[ ] **Dan**: ask', 'dan', 'Ask'],
  ['[ ] **Dan: ask** now', 'dan', 'Ask now'],
  ['[ ] _Dan: ask_', 'dan', 'Ask'],
  ['**ACTION: Dan:** ask **now**', 'dan', 'Ask **now**'],
  ['**ACTION:** **Dan:** ask', 'dan', 'Ask'],
  ['**ACTION: Dan: ask** now', 'dan', 'Ask now'],
  ['AI **Dan:** ask', 'dan', 'Ask'],
  // What code and brackets have is no owner.
  ['ACTION: `Dan: ask` now', undefined, '`Dan: ask` now'],
  ['ACTION: (Dan: ask) now', undefined, '(Dan: ask) now'],
  ['[ ] `Dan`: ask', 'dan', 'Ask'],
  ['[ ] (Dan): ask', 'dan', 'Ask'],
])('leaves no sign of emphasis around an owner: %s', (line, owner, text) => {
  const { opens } = readLine(line, words);
  expect([opens?.owners[0]?.value, opens?.text.value]).toEqual([owner, text]);
});
