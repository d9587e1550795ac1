import { describe, expect, it } from 'vitest';
import { aNote, anArchive, aSeries } from '../../../testing/builders.ts';
import type { SeriesEntry } from '../../model/registry.ts';
import type { Cadence } from '../../model/status.ts';
import { expectedWords } from '../../text/lines/expected-meeting.ts';
import { expectedMeeting } from './expected-meeting.ts';

function expectedOn(today: string, cadence: Cadence, ...days: string[]) {
  const notes = days.map((day) => aNote({ id: `ops/${day}` }));
  const [series] = anArchive({ series: [aSeries({ id: 'ops', cadence })], notes }, today).series;
  return series && expectedMeeting(series, today);
}

describe('the next meeting of a series', () => {
  it.each([
    ['weekly', '2017-09-14'],
    ['biweekly', '2017-09-21'],
    ['monthly', '2017-10-07'],
    ['quarterly', '2017-12-07'],
  ] as const)('that meets %s is expected one turn after the last', (cadence, day) => {
    expect(expectedOn('2017-09-08', cadence, '2017-09-07')).toMatchObject({ kind: 'expected', day });
  });

  it('is expected since its date while less than one more turn has passed', () => {
    expect(expectedOn('2017-09-20', 'weekly', '2017-09-07')).toEqual({
      kind: 'expected-since',
      day: '2017-09-14',
      since: '2017-09-07',
      lapses: '2017-09-21',
    });
  });

  it('is not made up once a whole turn was missed', () => {
    expect(expectedOn('2026-11-21', 'monthly', '2017-07-25')).toEqual({
      kind: 'inactive',
      since: '2017-07-25',
    });
  });

  it('is the note of a day to come, where there is one', () => {
    expect(expectedOn('2017-09-08', 'monthly', '2017-07-25', '2017-09-30')).toMatchObject({
      kind: 'planned',
      day: '2017-09-30',
    });
  });

  it('is never expected of an irregular series, which is inactive after a year', () => {
    expect(expectedOn('2017-09-08', 'irregular', '2017-07-25')?.kind).toBe('irregular');
    expect(expectedOn('2018-09-08', 'irregular', '2017-07-25')?.kind).toBe('inactive');
  });

  it('is unknown of a series that never met', () => {
    expect(expectedOn('2017-09-08', 'weekly')).toEqual({ kind: 'never' });
  });
});

describe('the next meeting of a series that gives its days', () => {
  const on = (today: string, part: Partial<SeriesEntry>, ...days: string[]) => {
    const notes = days.map((day) => aNote({ id: `ops/${day}` }));
    const [series] = anArchive({ series: [aSeries({ id: 'ops', ...part })], notes }, today).series;
    const next = series && expectedMeeting(series, today);
    return next && [next.kind, expectedWords(next)];
  };

  it.each([
    ['2017-08-01', { next: ['2017-08-10'] }, ['2017-07-05'], ['expected', 'expected on 10 Aug 2017']],
    ['2017-08-01', { next: ['2017-08-10'] }, [], ['expected', 'expected on 10 Aug 2017']],
    [
      '2017-08-12',
      { next: ['2017-08-10'] },
      ['2017-07-05'],
      ['expected-since', 'expected since 10 Aug 2017'],
    ],
    [
      '2017-08-12',
      { next: ['2017-08-10'] },
      ['2017-08-10'],
      ['irregular', 'no fixed rhythm, last in August 2017'],
    ],
    ['2017-08-12', { next: ['2017-08-10'] }, [], ['never', 'no meetings yet']],
    ['2017-08-01', { meets: 'first thursday' }, ['2017-07-06'], ['expected', 'expected on 3 Aug 2017']],
    ['2017-08-01', { cadence: 'weekly' }, ['2017-07-27'], ['expected', 'expected around 3 Aug 2017']],
  ] as const)('is on %s with %j and %j: %j', (today, part, days, next) => {
    expect(on(today, part, ...days)).toEqual(next);
  });
});
