import { describe, expect, it } from 'vitest';
import { aimIdInWords, aimName, ofQuarterWords } from './aim-name.ts';

describe('the short name of an aim', () => {
  it.each([
    ['objective', 'p6/o2.2', 'p6/o2.2'],
    ['goal', '2017-18-q1/ci-pipeline', '2017–18 Q1 ci-pipeline'],
    ['goal', '2017-q3/ci-pipeline', '2017 Q3 ci-pipeline'],
    ['goal', 'cycle-4/ci-pipeline', 'cycle-4/ci-pipeline'],
  ] as const)('%s %s', (kind, id, name) => {
    expect(aimName({ kind, id })).toBe(name);
    expect(aimIdInWords(id)).toBe(name);
  });
});

it.each([
  [{ kind: 'goal', id: '2017-18-q1/ci' }, ' (2017–18 Q1)'],
  [{ kind: 'goal', id: '2017-q3/ci' }, ' (2017 Q3)'],
  [{ kind: 'goal', id: 'cycle-4/ci' }, ' (cycle-4)'],
  [{ kind: 'objective', id: 'p6/o2.2' }, ''],
] as const)('prints the quarter of a goal that is not on its page: %j', (aim, words) => {
  expect(ofQuarterWords(aim)).toBe(words);
});
