import { describe, expect, it } from 'vitest';
import { measureSentences, plannedWords, valueWords } from './measure.ts';

describe('a value', () => {
  it.each([
    [{ value: 97, unit: 'seconds' }, '97 seconds'],
    [{ value: 31, of: 37, unit: 'services' }, '31 of 37 services'],
    [{ value: 31, of: 37 }, '31 of 37'],
    [{ value: 1 }, 'value 1'],
    [{ value: 4.5, unit: '%' }, '4.5%'],
    [{ value: 'unknown', unit: 'seconds' }, 'value unknown'],
    [{ value: 'withheld', of: 37, unit: 'seconds' }, 'value withheld'],
  ] as const)('%j is printed as reported', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });
});

describe('a measure', () => {
  it.each([
    [{ unit: 'seconds', from: 140, to: 60, direction: 'down' }, 'seconds, from 140 to 60, lower is better'],
    [{ unit: 'services', from: 'unknown', to: 12 }, 'services, from unknown to 12'],
    [{ unit: 'services' }, 'services'],
  ] as const)('%j is planned as %s', (measure, words) => {
    expect(plannedWords(measure)).toBe(words);
  });

  it.each([
    [{ unit: 'seconds', from: 140, to: 60 }, 97, 'From 140 seconds to 97 on 9 Nov 2026. The target is 60.'],
    [{ unit: 'services', to: 12 }, 9, '9 services on 9 Nov 2026. The target is 12.'],
    [{ unit: 'seconds', from: 140 }, 'unknown', 'Value unknown on 9 Nov 2026.'],
    [{ unit: 'seconds', to: 'withheld' }, undefined, 'No value reported yet. The target is withheld.'],
    [{ unit: 'seconds', to: 60 }, undefined, 'No value reported yet. The target is 60 seconds.'],
  ] as const)('%j with the value %s is summed up', (measure, value, words) => {
    const last = value && { day: '2026-11-09', value: { value, unit: measure.unit } };
    expect(measureSentences({ ...measure, ...(last && { last }) })).toBe(words);
  });
});
