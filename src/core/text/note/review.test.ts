import { describe, expect, it } from 'vitest';
import { ageWords } from '../lines/age.ts';
import { expectedWords } from '../lines/expected-meeting.ts';
import { extraName, extraWords } from '../lines/extra.ts';
import { effortWords, leftWords } from '../lines/figure.ts';
import { momentWords } from '../lines/moment.ts';
import { sprintSpan } from '../lines/span.ts';
import { attendanceWords } from '../series/attendance.ts';
import { columnHead, reasonWords } from './review.ts';
import { scopeRows } from './scope.ts';

describe('words of blocks and facts', () => {
  it.each([
    [1, '1 day'],
    [99, '99 days'],
    [200, '6 months'],
    [3546, '9 years'],
  ])('%i days of age', (days, words) => expect(ageWords(days)).toBe(words));

  it.each([
    ['2014-06-02T14:00Z', '2 Jun 2014, 14:00 UTC'],
    ['2014-06-02 14:00:30 +02:00', '2 Jun 2014, 14:00 UTC+2'],
    ['2014-06-02T14:00:30-03:30', '2 Jun 2014, 14:00 UTC−3:30'],
    ['2014-06-02', '2 Jun 2014'],
    ['2014-02-30T14:00Z', '2014-02-30T14:00Z'],
    ['after lunch', 'after lunch'],
  ])('the moment %s', (written, words) => expect(momentWords(written)).toBe(words));

  it.each([
    [{ kind: 'expected', day: '2017-09-19' } as const, 'expected around 19 Sep 2017'],
    [{ kind: 'expected-since', day: '2017-09-19' } as const, 'expected since 19 Sep 2017'],
    [{ kind: 'inactive', since: '2017-07-25' } as const, 'inactive since July 2017'],
    [{ kind: 'never' } as const, 'no meetings yet'],
  ])('the next meeting %j', (next, words) => expect(expectedWords(next)).toBe(words));

  it.each([
    ['unknown', undefined, 'not recorded'],
    ['unknown', '--05-22', 'until 22 May, start date not recorded'],
    ['2020-02', undefined, 'from February 2020, end date not recorded'],
    ['2020-02-10', '2020-02-18', '10 February 2020 to 18 February 2020'],
  ] as const)('a sprint from %s to %s', (start, end, words) => expect(sprintSpan(start, end)).toBe(words));

  it('attendance is a count, not a rate', () => {
    expect(attendanceWords({ present: 4, regrets: 0 }, 4)).toBe('4 of 4');
    expect(attendanceWords({ present: 0, regrets: 1 }, 4)).toBe('0 of 4, regrets: 1');
  });

  it('an empty list of a scope is “none”, and a missing one is left out', () => {
    const exempt = [{ when: 'leaf services', names: ['badges', 'paste'] }];
    expect(scopeRows({ exempt, borderline: [], fallback: 'Ask first' })).toEqual([
      {
        term: 'Exempt',
        items: [
          {
            text: 'leaf services',
            names: [
              [': ', 'badges'],
              [', ', 'paste'],
            ],
          },
        ],
      },
      { term: 'Borderline', items: [{ text: 'none' }] },
      { term: 'Otherwise', items: [{ text: 'Ask first' }] },
    ]);
  });

  it('no unfinished work is not the same as unknown', () => {
    expect([leftWords(0), leftWords([]), leftWords(['one']), leftWords('unknown')]).toEqual([
      'none',
      'none',
      '1',
      'not recorded',
    ]);
  });

  it('a sprint without figures noted none', () => {
    expect(effortWords({ sprint: { label: 'Start' } })).toBe('Start: no effort recorded.');
    expect(effortWords({ sprint: { label: '' }, number: 3, planned: 7.2, actual: 7.8 })).toBe(
      'Sprint 3: planned 7.2, took 7.8.',
    );
  });

  it('keys of the site’s own print whatever they hold', () => {
    expect(extraName(['actions', 0, 'x-cost'])).toBe('actions › 1 › x-cost');
    expect(extraWords({ euros: 12, paid: [true, null] })).toBe('euros: 12, paid: true, empty');
  });

  it('slugs of people print as words', () => {
    expect(columnHead('longedFor')).toBe('Longed for');
    expect(reasonWords('out-of-scope')).toBe('out of scope');
    expect(reasonWords('Too late - really')).toBe('Too late - really');
  });
});
