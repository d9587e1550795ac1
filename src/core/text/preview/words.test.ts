import { expect, it } from 'vitest';
import { listDescription, previewText, statusDescription } from './words.ts';

it('puts a preview on one line, without control characters', () => {
  expect(previewText(' One\n\ttwo\u0007  <b>three</b> ')).toBe('One two <b>three</b>');
});

it('cuts a long preview between words, and never within a letter', () => {
  const words = previewText('word '.repeat(100));
  expect(words).toMatch(/word…$/);
  expect(words.length).toBeLessThanOrEqual(240);
  const letters = previewText('🙂'.repeat(300));
  expect(letters.isWellFormed()).toBe(true);
  expect(letters.length).toBeLessThanOrEqual(240);
});

it.each([
  [12, 'Decisions. 12 decisions.'],
  [1, 'Decisions. 1 decision.'],
  [0, 'Decisions. No decisions.'],
])('says how many a list of %i has', (number, words) => {
  expect(listDescription('Decisions', number, 'decision')).toBe(words);
});

it('says a status once', () => {
  expect(statusDescription('Accepted', 'Accepted by vote.')).toBe('Accepted by vote.');
  expect(statusDescription('Superseded', 'Accepted by vote.')).toBe('Superseded. Accepted by vote.');
});
