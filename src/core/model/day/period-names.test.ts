import { describe, expect, it } from 'vitest';
import { periodNames } from './period-names.ts';

describe('the names of periods', () => {
  it.each([
    [undefined, 'quarter, quarters, a quarterly goal, quarterly goals'],
    ['iteration', 'iteration, iterations, an iteration goal, iteration goals'],
    ['half-year', 'half-year, half-years, a half-year goal, half-year goals'],
    ['PI', 'PI, PIs, a PI goal, PI goals'],
    ['unit', 'unit, units, a unit goal, unit goals'],
    ['crutch', 'crutch, crutches, a crutch goal, crutch goals'],
    ['century', 'century, centuries, a century goal, century goals'],
  ])('follow from the word %s', (word, names) => {
    const { one, many, aGoal, goals } = periodNames({ periods: word === undefined ? undefined : { word } });
    expect([one, many, aGoal, goals].join(', ')).toBe(names);
  });
});
