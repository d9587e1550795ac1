import { describe, expect, it } from 'vitest';
import { tracePath } from '../../../site/routes.ts';
import { parseTraceQuery, printTraceQuery } from './filter.ts';

describe('the filter of the matrix', () => {
  it('is in the address and is read back', () => {
    const filter = { program: 'p6', quarter: '2017-18-q1', team: 'release engineering' };
    expect(printTraceQuery(filter)).toBe('?program=p6&quarter=2017-18-q1&team=release%20engineering');
    expect(parseTraceQuery(printTraceQuery(filter))).toEqual(filter);
  });

  it('ignores unknown values', () => {
    expect(parseTraceQuery('?team=&owner=dan&program=%20')).toEqual({});
    expect(printTraceQuery({})).toBe('');
  });

  it('has a page for one thing and a question for several', () => {
    expect(tracePath({})).toBe('/trace/');
    expect(tracePath({ team: 'ops' }, 2)).toBe('/trace/team/ops/page/2/');
    expect(tracePath({ team: 'ops', program: 'p6' })).toBe('/trace/?program=p6&team=ops');
  });
});
