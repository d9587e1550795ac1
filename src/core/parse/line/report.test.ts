import { expect, it } from 'vitest';
import { lineWords } from '../../../testing/lines/line-words.ts';
import { readLine } from './line.ts';

const words = lineWords();

it.each([
  ['[x] [[a]] [[b]]', 10, 'write a line for each of them'],
  ['[x] [[a]], [[b]] and [[c]]: late', 11, 'write a line for each of them'],
  ['[x] [[a]] ^b', 10, 'remove `^b`'],
  ['[[a]] done: late ^b', 17, 'remove `^b`'],
])('is a report, and what it does not take is pointed out: %s', (line, at, hint) => {
  const { reports, near } = readLine(line, words);
  expect(reports?.ref.value).toBe('a');
  expect(near).toMatchObject({ at, hint });
});

it.each(['[x] [[a]]: [[b]] has it', '[x] [[a]] [[b]] has it', '[[a]] is like [[b]] ^c'])(
  'may refer to others in its note: %s',
  (line) => {
    expect(readLine(line, words).near).toBeUndefined();
  },
);
