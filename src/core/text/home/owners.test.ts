import { expect, it } from 'vitest';
import { ownersWords } from './owners.ts';

it.each([
  [[], 'unowned'],
  [['Ops'], 'Ops'],
  [['Ops', 'Cloud'], 'Ops and Cloud'],
  [['Ops', 'Cloud', 'Services'], 'Ops and 2 more'],
])('owners %j are %s', (labels, words) => {
  expect(ownersWords(labels.map((label) => ({ label })))).toBe(words);
});
