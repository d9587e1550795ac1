import { describe, expect, it } from 'vitest';
import { withNearest } from './instead.ts';

const known = ['kubernetes', 'staging', 'cluster', 'planning', 'lodz'];

describe('a query with misspelt words', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['kubernetse', 'kubernetes'],
    ['kuberntes clustre', 'kubernetes cluster'],
    ['"stagign cluster"', '"staging cluster"'],
    ['lóds', 'lodz'],
  ])('%s is offered as %s', (query, instead) => {
    expect(withNearest(query, known, query.split(/[\s"]+/))).toBe(instead);
  });

  it('keeps words that some record has', () => {
    expect(withNearest('kuberntes stagin', known, ['kuberntes'])).toBe('kubernetes stagin');
  });

  it.each(['kubernetes', 'kuber', 'Łódź', 'xyzzyqwv', 'p6/o2.2', 'T170482', ''])(
    'has no other for %j, which is known, an id or near nothing',
    (query) => {
      expect(withNearest(query, known, query.split(/[\s"]+/))).toBeUndefined();
    },
  );
});
