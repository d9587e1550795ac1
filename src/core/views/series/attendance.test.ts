import { describe, expect, it } from 'vitest';
import { aNote, anArchive, aPerson, aSeries } from '../../../testing/builders.ts';
import { attendanceOf } from './attendance.ts';

describe('attendance', () => {
  it('is sorted by name and counts only meetings with recorded attendees', () => {
    const [series] = anArchive({
      series: [aSeries({ id: 'ops' })],
      people: [aPerson({ id: 'dan', name: 'Dan' }), aPerson({ id: 'alex', name: 'Alex' })],
      notes: [
        aNote({ id: 'ops/2017-01-03', attendees: ['dan'], regrets: ['alex'] }),
        aNote({ id: 'ops/2017-02-07', attendees: ['dan', 'alex'] }),
        aNote({ id: 'ops/2017-03-07', attendees: 'unknown' }),
      ],
    }).series;
    expect(series && attendanceOf(series)).toEqual({
      recorded: 2,
      meetings: 3,
      people: [
        { ref: { kind: 'person', id: 'alex', label: 'Alex' }, present: 1, regrets: 1 },
        { ref: { kind: 'person', id: 'dan', label: 'Dan' }, present: 2, regrets: 0 },
      ],
    });
  });
});
