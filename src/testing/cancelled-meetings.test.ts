import { describe, expect, it } from 'vitest';
import { notesFile } from '../core/exports/api/notes.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { noteJsonLd } from '../core/exports/note/json-ld.ts';
import { noteKindAndStatus } from '../core/text/lines/note-kind.ts';
import { noteDescription } from '../core/text/note/description.ts';
import { plannedWords } from '../core/text/note/plan.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { siteScope } from '../core/views/feeds/scope.ts';
import { noteLine } from '../core/views/lines/note-line.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { aNote, anArchive, aSeries } from './builders.ts';

/*
 * A meeting that its series cancelled is marked wherever its note is shown, and counts as no meeting.
 */

const day = '2017-02-07';
const archive = anArchive(
  {
    series: [aSeries({ id: 'ops', cadence: 'weekly', cancelled: [day, '2017-03-07'] })],
    notes: [
      aNote({ id: 'ops/2017-01-31' }),
      aNote({ id: `ops/${day}` }),
      aNote({ id: 'ops/2017-02-08', kind: 'update' }),
      aNote({ id: 'ops/2017-02-14' }),
      aNote({ id: 'ops/2017-03-07', status: 'planned' }),
    ],
  },
  '2017-02-20',
);
const of = ({ id }: { readonly id: string }) => `https://notes.example.org/${id}`;
const notes = [...archive.notes, ...archive.planned];
const cancelled = archive.find.note(`ops/${day}`);
const planned = archive.planned[0];
if (!cancelled || !planned) throw new RangeError('The notes are missing.');

describe('a meeting that was cancelled', () => {
  it('is marked on its line, and no other note is', () => {
    expect(notes.filter((note) => noteLine(note).cancelled).map(({ id }) => id)).toEqual([
      `ops/${day}`,
      'ops/2017-03-07',
    ]);
  });

  it('has no minutes and no attendees on its page', () => {
    const page = notePage(cancelled, archive, noteIndex(archive));
    expect(page).toMatchObject({ cancelled: true, present: undefined });
    expect(noteKindAndStatus(page)).toBe('');
    expect(noteDescription(noteLine(cancelled))).toBe('ops: meeting of 7 February 2017, cancelled');
    expect(plannedWords({ ...noteLine(planned) }, archive.today)).toBe(
      'Cancelled. It was planned for 7 March 2017.',
    );
  });

  it('is in the calendar as cancelled, and in data', () => {
    const events = calendar(siteScope(archive), archive, of).split('BEGIN:VEVENT');
    const marked = events.filter((event) => event.includes('STATUS:CANCELLED'));
    expect(marked.map((event) => /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1]).sort()).toEqual([
      '20170207',
      '20170307',
    ]);
    const data = JSON.parse(printData(notesFile, archive, of));
    expect(data.notes.filter((one: { cancelled?: true }) => one.cancelled)).toHaveLength(2);
    expect(noteJsonLd(cancelled, archive, of)).toContain('https://schema.org/EventCancelled');
  });

  it('is not among the meetings of its quarter, and an update has its own list', () => {
    const [page] = quarterPages(archive);
    if (!page) throw new RangeError('The quarter is missing.');
    expect(
      [page.notes, page.updates, page.otherNotes].map(({ items }) => items.map(({ ref }) => ref.id)),
    ).toEqual([['ops/2017-02-14', 'ops/2017-01-31'], ['ops/2017-02-08'], [`ops/${day}`]]);
    expect(page.meetings).toBe(page.notes.total);
  });
});
