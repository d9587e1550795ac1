import { describe, expect, it } from 'vitest';
import { aNote, anArchive } from '../../../testing/builders.ts';
import { addDays } from '../../model/day/day.ts';
import { stopsPages } from './stops.ts';

const held = (ids: readonly string[], today = '2017-09-08') =>
  stopsPages(anArchive({ notes: ids.map((id) => aNote({ id })) }, today));

describe('the stops', () => {
  it('are the days with notes, newest first by year, each with its notes, and none to come', () => {
    const [page] = held(['ops/2016-12-30', 'dev/2017-03-07', 'ops/2017-03-07', 'ops/2017-09-09']);
    expect(page).toMatchObject({ total: 2, first: '2016-12-30', today: '2017-09-08' });
    const days = page?.years.map(({ year, stops }) => [
      year,
      stops.map(({ day, notes }) => [day, notes.map(({ series }) => series.id)]),
    ]);
    expect(days).toEqual([
      [2017, [['2017-03-07', ['ops', 'dev']]]],
      [2016, [['2016-12-30', ['ops']]]],
    ]);
  });

  it('are in pages, so that no page grows with the archive', () => {
    const days = Array.from({ length: 700 }, (_, index) => `ops/${addDays('2015-01-01', index)}`);
    const pages = held(days);
    expect(pages).toHaveLength(3);
    expect(pages.flatMap(({ years }) => years.flatMap(({ stops }) => stops))).toHaveLength(700);
    expect(pages.map(({ total }) => total)).toEqual([700, 700, 700]);
  });

  it('of an archive without notes are one page of none', () => {
    expect(held([])).toEqual([{ years: [], page: 1, pages: 1, total: 0, today: '2017-09-08' }]);
  });
});
