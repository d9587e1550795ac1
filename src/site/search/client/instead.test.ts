import { describe, expect, it } from 'vitest';
import { withNearest } from './instead.ts';
import { isFound } from './offer-instead.ts';

const known = ['kubernetes', 'staging', 'cluster', 'planning', 'lodz'];

describe('a query with misspelt words', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['kubernetse', 'kubernetes'],
    ['kuberntes clustre', 'kubernetes cluster'],
    ['"stagign cluster"', '"staging cluster"'],
    ['lóds', 'lodz'],
  ])('%s is offered as %s', (query, instead) => {
    expect(withNearest(query, known)).toBe(instead);
  });

  it.each(['kubernetes', 'kuber', 'Łódź', 'xyzzyqwv', 'p6/o2.2', 'T170482', ''])(
    'has no other for %j, which is known, an id or near nothing',
    (query) => {
      expect(withNearest(query, known)).toBeUndefined();
    },
  );
});

describe('a word of a query', () => {
  const hits = [{ raw_url: '/', raw_content: 'We (planned) a k cluster', locations: [1, 3, 4], meta: {} }];

  it.each(['planning', 'clusters', 'plan cluster', 'to', 'p6/o2.2'])('is found in %j', (query) => {
    expect(isFound(query, hits)).toBe(true);
  });

  it.each(['kuberntes', 'planning kuberntes'])('is not found in %j', (query) => {
    expect(isFound(query, hits)).toBe(false);
  });
});
