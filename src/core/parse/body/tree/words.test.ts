import { expect, it } from 'vitest';
import { markdownTree } from './body-tree.ts';
import { mentioningWords, mentioningWordsOf, mentioningWordsOfBlocks, plainWordsOf } from './words.ts';

it.each([
  'Ask the cloud team, by 12 May (or so); see p6/o2.2: why?',
  'It’s “quoted” – and "quoted" — at 5 %.  Twice',
  'a-b - c -- d --- e... f',
  'see www.example.org',
  'see https://example.org/a',
  'Ünïcode und Ελληνικά 12',
  'a.b.c:d',
  'C++ and 2 * 3',
  'mail ann@example.org',
])('gives the words of a text with and without marks alike: %s', (text) => {
  const words = mentioningWords(markdownTree(text));
  expect(mentioningWordsOf(text)).toBe(words);
  expect(plainWordsOf(text)).toBe(words);
});

it.each([
  ['# 12 is broken', '# 12 is broken'],
  ['1. foo', '1. foo'],
  ['> quote', '> quote'],
  ['- x', '- x'],
  ['***', '***'],
  ['[x]: y', '[x]: y'],
  ['*so* `it` [is](https://e.org) <b>so</b>', 'so it is <b>so</b>'],
])('takes no part of a line for a block: %s', (text, words) => {
  expect(mentioningWordsOf(text)).toBe(words);
});

it('gives the words of each block on a line of its own', () => {
  expect(
    mentioningWordsOfBlocks('One\nand *more*.\n\n- a\n  1. b\n\n```\n- c\n```\n\n| d | e |\n| - | - |'),
  ).toBe('One and more.\na\nb\n- c\nd\ne');
});
