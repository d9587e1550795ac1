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
        { ref: { kind: 'person', id: 'alex', label: 'Alex' }, present: 1, regrets: 1, of: 2 },
        { ref: { kind: 'person', id: 'dan', label: 'Dan' }, present: 2, regrets: 0, of: 2 },
      ],
    });
  });

  it('does not miss a person after their last day', () => {
    const days = ['2017-01-03', '2017-02-07', '2017-03-07', '2017-04-04'];
    const attended = [['dan', 'zoe'], ['zoe'], ['zoe'], ['dan', 'zoe']];
    const [series] = anArchive({
      people: [aPerson({ id: 'dan', left: '2017-02-07' }), aPerson({ id: 'zoe' })],
      notes: days.map((day, index) => aNote({ id: `ops/${day}`, attendees: attended[index] ?? [] })),
    }).series;
    // On the last day dan was missing. The visit in April counts, and March does not.
    expect(series && attendanceOf(series).people).toMatchObject([
      { ref: { id: 'dan' }, present: 2, of: 3 },
      { ref: { id: 'zoe' }, present: 4, of: 4 },
    ]);
  });
});
