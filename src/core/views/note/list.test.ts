import { describe, expect, it } from 'vitest';
import { aNote, anArchive } from '../../../testing/builders.ts';
import { addDays } from '../../model/day/day.ts';
import { notesList, notesOnPage, notesPages } from './list.ts';

const long = anArchive({
  notes: Array.from({ length: notesOnPage + 10 }, (_, index) =>
    aNote({ id: `ops/${addDays('2016-12-20', index)}` }),
  ),
});

describe('the archive by date', () => {
  it('begins with the newest note and is cut into pages', () => {
    expect(notesPages(long)).toBe(2);
    expect(notesList(long, 2)?.span).toEqual({ from: '2016-12-20', to: '2017-02-17' });
    expect(notesList(long, 1)?.years[0]?.notes[0]?.day).toBe('2017-02-17');
    expect(notesList(long, 2)?.years.flatMap(({ notes }) => notes)).toHaveLength(10);
  });

  it('links each year to the page of its newest note', () => {
    expect(notesList(long, 2)?.jumps).toEqual([
      { year: 2017, page: 1, count: 48 },
      { year: 2016, page: 1, count: 12 },
    ]);
    expect(notesList(long, 1)?.years.map(({ year }) => year)).toEqual([2017, 2016]);
    expect(notesList(long, 2)?.years.map(({ year }) => year)).toEqual([2016]);
  });

  it('has the next planned notes first, and folds the later ones', () => {
    const ahead = anArchive(
      {
        notes: Array.from({ length: 8 }, (_, week) =>
          aNote({ id: `ops/${addDays('2017-09-01', 7 * week)}` }),
        ),
      },
      '2017-09-08',
    );
    const planned = notesList(ahead, 1)?.planned;
    expect(planned?.next.map(({ day }) => day)).toEqual(['2017-09-15', '2017-09-22', '2017-09-29']);
    expect(planned?.later.map(({ day }) => day)).toEqual(['2017-10-06', '2017-10-13', '2017-10-20']);
  });

  it('has one page without notes where there are none, and no page beyond the last', () => {
    expect(notesList(anArchive({}), 1)).toMatchObject({ years: [], jumps: [], span: undefined, total: 0 });
    expect(notesList(long, 3)).toBeUndefined();
  });
});
