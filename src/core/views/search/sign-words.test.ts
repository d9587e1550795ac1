import { expect, it } from 'vitest';
import { signWordsIn, withSignWords } from './sign-words.ts';

it('names with signs have words of their own', () => {
  expect(signWordsIn('C++, F# and c#; not C, #1, a#b, C+++ or abc++')).toEqual([
    'czqplus',
    'fzqsharp',
    'czqsharp',
  ]);
  expect(withSignWords('learn c++ and a+b')).toBe('learn czqplus and a+b');
});
