import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import { monthLede } from '../../text/calendar/words.ts';
import { calendarOf, monthPages } from './months.ts';

const archive = anArchive(
  {
    series: [
      aSeries({ id: 'ops', cadence: 'weekly', cancelled: ['2017-02-07'] }),
      aSeries({ id: 'plenary', cadence: 'irregular' }),
      aSeries({ id: 'reviews', cadence: 'weekly', form: 'collection' }),
    ],
    notes: [
      aNote({
        id: 'ops/2017-01-10',
        time: '14:00',
        actions: [
          anAction({ id: 'x', due: '2017-01-12' }),
          anAction({ id: 'y', due: '2017-01-24', status: 'done' }),
          anAction({ id: 'z', due: '2017-01-24', status: 'dropped' }),
          anAction({ id: 'later', due: '2017-01-24', start: '2017-02-01' }),
          anAction({ id: 'waiting', due: '2017-01-31', blockedBy: ['x'] }),
        ],
      }),
      aNote({ id: 'plenary/2017-01-10', time: '09:00', session: 'winter' }),
      aNote({ id: 'plenary/2017-01-11', session: 'winter' }),
      aNote({ id: 'ops/2017-01-17', kind: 'update' }),
      aNote({ id: 'reviews/2017-01-18' }),
      aNote({ id: 'ops/2017-01-31', until: '2017-02-01' }),
    ],
  },
  '2017-01-25',
);

const rows = (days: ReturnType<typeof calendarOf>['ahead']) =>
  days.map(({ day, meetings, due }) => [
    day,
    ...meetings.map(({ state, series, continued }) => `${state} ${series.id}${continued ? ' +' : ''}`),
    ...due.map(({ state, action }) => `${state} ${action.id}`),
  ]);

describe('the calendar', () => {
  const calendar = calendarOf(archive);

  it('has each meeting on its days, in the order of their times, and no updates or collections', () => {
    expect(rows(calendar.months[0]?.days ?? [])).toEqual([
      ['2017-01-10', 'held plenary', 'held ops'],
      ['2017-01-11', 'held plenary +'],
      ['2017-01-12', 'overdue ops/x'],
      ['2017-01-24', 'deferred ops/later', 'done ops/y'],
      ['2017-01-31', 'planned ops', 'blocked ops/waiting'],
    ]);
  });

  it('shows cancelled and expected meetings, up to the third month ahead', () => {
    expect(rows(calendar.ahead).slice(0, 4)).toEqual([
      ['2017-01-31', 'planned ops', 'blocked ops/waiting'],
      ['2017-02-07', 'cancelled ops'],
      ['2017-02-14', 'expected ops'],
      ['2017-02-21', 'expected ops'],
    ]);
    expect(calendar.ahead.at(-1)?.day).toBe('2017-04-25');
  });

  it('counts a meeting of several days once, and what is due', () => {
    expect(calendar.months.map(({ month, figures }) => [month, monthLede(figures)])).toEqual([
      ['2017-01', '2 meetings held and 1 planned. 4 actions due, 2 open and 1 deferred.'],
      ['2017-02', '3 meetings expected and 1 cancelled. No actions due.'],
      ['2017-03', '4 meetings expected. No actions due.'],
      ['2017-04', '4 meetings expected. No actions due.'],
    ]);
  });

  it('cuts a full month into pages, also within a day', () => {
    const actions = Array.from({ length: 310 }, (_, index) =>
      anAction({ id: `a${index}`, due: '2017-01-12' }),
    );
    const full = calendarOf(anArchive({ notes: [aNote({ id: 'ops/2017-01-10', actions })] }, '2017-01-25'));
    const pages = monthPages(full).filter(({ month }) => month === '2017-01');
    expect(pages.map(({ page }) => page.items.flatMap(({ due }) => due).length)).toEqual([149, 150, 11]);
    expect(pages.map(({ page }) => [page.page, page.pages, page.total])).toEqual([
      [1, 3, 311],
      [2, 3, 311],
      [3, 3, 311],
    ]);
  });
});
