import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { type Day, partsOf } from '../core/model/day/day.ts';
import type { ContentFolder } from '../core/model/finding/source.ts';
import type { LinkedNote } from '../core/model/linked-note.ts';
import type { Note } from '../core/model/note.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { reportLede } from '../core/text/report/words.ts';
import { quartersList } from '../core/views/aim/quarter-list.ts';
import { quarterOn } from '../core/views/aim/quarter-on.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { home } from '../core/views/home/home.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { reportPages } from '../core/views/report/pages.ts';
import { figuresOf, report } from '../core/views/report/report.ts';
import { programSubject, seriesSubject, wholeSubject } from '../core/views/report/subject.ts';
import { attendanceOf } from '../core/views/series/attendance.ts';
import { seriesList } from '../core/views/series/line.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { aNote, anArchive, aPerson, aSeries } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * A meeting is a day on which a series has a note other than an update, unless it is a collection. Notes of a session are
 * one. Every figure that is called meetings counts these. The counts here
 * are made from the notes alone, in another way than those of the code.
 */

const last = '2999-12-31';

/** Counts the days of notes, series by series. */
function meetings(notes: readonly LinkedNote[]): number {
  const series = [...new Set(notes.map((note) => note.id.slice(0, note.id.indexOf('/'))))];
  return series.reduce((sum, id) => {
    const own = notes.filter(
      ({ id: noteId, note, series }) =>
        noteId.startsWith(`${id}/`) && note.kind !== 'update' && series.entry.form !== 'collection',
    );
    return sum + new Set(own.map(({ note }) => note.session ?? note.date)).size;
  }, 0);
}

const isAt = (id: string) => (note: LinkedNote) =>
  typeof note.attendees === 'object' && note.attendees.some((person) => person.id === id);
const isWith = (id: string) => (note: LinkedNote) =>
  isAt(id)(note) || [...note.chairs, ...note.scribes].some((person) => person.id === id);

/** Every figure that is called meetings, with the count that it should be. */
function figuresOn(archive: Archive): readonly (readonly [string, number | undefined, number])[] {
  const { notes, today } = archive;
  const all = involvements(archive);
  const within = (some: readonly LinkedNote[], since: Day, until: Day) =>
    meetings(some.filter(({ note }) => since <= note.date && note.date <= until));
  const lines = new Map(seriesList(archive).map((line) => [line.ref.id, line]));
  const period = { since: `${partsOf(today).year}-01-01`, until: today };
  const pages = new Map(quarterPages(archive).map((page) => [page.ref.id, page]));
  const rows = new Map(quartersList(archive).flatMap(({ items }) => items.map((row) => [row.ref.id, row])));
  const now = quarterOn(archive);
  const listed = new Map(
    peopleList(archive, all).flatMap(({ items }) => items.map((row) => [row.ref.id, row])),
  );
  return [
    ...archive.series.flatMap((series) => {
      const attendance = attendanceOf(series);
      const isRecorded = ({ attendees }: LinkedNote) => typeof attendees === 'object' && attendees.length > 0;
      return [
        [`series ${series.id}`, lines.get(series.id)?.meetings, meetings(series.notes)],
        [`attendance of ${series.id}`, attendance.meetings, meetings(series.notes)],
        [`recorded at ${series.id}`, attendance.recorded, meetings(series.notes.filter(isRecorded))],
        ...attendance.people.map(
          ({ ref, present }) =>
            [`${ref.id} at ${series.id}`, present, meetings(series.notes.filter(isAt(ref.id)))] as const,
        ),
        [
          `report on ${series.id}`,
          report(seriesSubject(series, archive), period).meetings,
          within(series.notes, period.since, period.until),
        ],
      ] as const;
    }),
    ...archive.quarters.flatMap(({ id, starts, ends }) => {
      const held = within(notes, starts, ends);
      const planned = within(archive.planned, starts, ends);
      return [
        [`quarter ${id}`, pages.get(id)?.meetings, held],
        [`quarter ${id} in the list`, rows.get(id)?.meetings, held],
        [`planned in ${id}`, pages.get(id)?.planned.meetings, planned],
        [`planned in ${id} in the list`, rows.get(id)?.planned, planned],
        ...(now?.ref.id === id ? [[`quarter ${id} on the past day`, now.meetings, held] as const] : []),
      ] as const;
    }),
    ...reportPages(archive).map(
      ({ quarter, period: { since, until }, figures }) =>
        [`report ${quarter.id}`, figures.meetings, within(notes, since, until)] as const,
    ),
    ['report', report(wholeSubject(archive), period).meetings, within(notes, period.since, period.until)],
    ...archive.programs.map((program) => {
      const subject = programSubject(program, archive);
      return [
        `report on ${program.id}`,
        report(subject, period).meetings,
        within(subject.notes, period.since, period.until),
      ] as const;
    }),
    ...archive.people.flatMap((person) => {
      const of = all.get(person.id);
      const page = of && personPage(person, archive, of);
      const own = meetings(notes.filter(isWith(person.id)));
      return [
        [`${person.id} in the list`, listed.get(person.id)?.meetings, own],
        [person.id, page?.meetings.total, own],
        [`${person.id} by series`, page?.meetings.series.reduce((sum, one) => sum + one.meetings, 0), own],
        [
          `${person.id} chaired`,
          page?.chaired,
          meetings(notes.filter(({ chairs }) => chairs.includes(person))),
        ],
        [
          `${person.id} scribed`,
          page?.scribed,
          meetings(notes.filter(({ scribes }) => scribes.includes(person))),
        ],
      ] as const;
    }),
  ];
}

/** A note, of which some are of a session with others of their series. */
function inSession(note: Note, index: number): Note {
  return index % 7 > 2 ? note : { ...note, session: `s${Math.floor(index / 7)}` };
}

/** Content with a retro after every second meeting, which others attend, a review before every fifth, and updates. */
function withSecondNotes(content: Content): Content {
  const second = (note: Note, sign: string, attendees: readonly string[]): Note =>
    aNote({ id: `${note.id}-${sign}`, date: note.date, attendees, chair: attendees[0] });
  const people = content.people.map(({ id }) => id);
  return {
    ...content,
    series: content.series.map((one, index) => (index === 1 ? { ...one, form: 'collection' as const } : one)),
    notes: content.notes.flatMap((note, index) => [
      ...(index % 5 === 0 ? [second(note, 'a-review', people.slice(index % 7, (index % 7) + 3))] : []),
      ...(index % 3 === 0 ? [{ ...second(note, 'an-update', []), kind: 'update' as const }] : []),
      index % 11 === 0 ? { ...note, kind: 'update' as const } : inSession(note, index),
      ...(index % 2 === 0 ? [second(note, 'retro', people.slice(index % 4, (index % 4) + 2))] : []),
    ]),
  };
}

const read = (folder: ContentFolder | undefined) =>
  withSecondNotes(readArchive(folder ?? { files: [], assets: [], findings: [] }, last).content);

const cases: readonly (readonly [string, Content, readonly Day[]])[] = [
  [
    'the organisation',
    read({ files: generateOrganisation(), assets: [], findings: [] }),
    ['2023-12-31', '2024-06-30', '2025-09-05'],
  ],
  ['the demo', read(await readContentFolder('content')), ['2017-09-08', '2018-06-30', '2026-07-01']],
];

describe.each(cases)('the meetings of %s', (_, content, days) => {
  it.each(days)('are the same on %s in every figure, and carry over each action once', (today) => {
    const archive = publishedArchive(content, today, { drafts: true });
    const figures = figuresOn(archive);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(([, shown, counted]) => shown !== counted)).toEqual([]);
    expect(meetings(archive.notes)).toBeLessThan(archive.notes.length);
    const twice = archive.actions.filter(({ events, series }) => {
      const met = events.filter(
        ({ kind, note }) => (kind === 'carried-over' || kind === 'not-mentioned') && note.series === series,
      );
      return new Set(met.map(({ note: { note } }) => note.session ?? note.date)).size < met.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe('three notes of one day', () => {
  const archive = anArchive(
    {
      series: [aSeries({ id: 'ops' })],
      people: [aPerson({ id: 'dan' }), aPerson({ id: 'eve' })],
      notes: [
        aNote({ id: 'ops/2017-07-04-a-plan', attendees: ['dan'], chair: 'dan' }),
        aNote({ id: 'ops/2017-07-04-b-review', attendees: ['dan', 'eve'], chair: 'dan' }),
        aNote({ id: 'ops/2017-07-04-c-retro', regrets: ['dan'] }),
      ],
    },
    '2017-07-31',
  );

  it('are one meeting', () => {
    expect(figuresOn(archive).filter(([, shown, counted]) => shown !== counted)).toEqual([]);
    expect(seriesList(archive)[0]).toMatchObject({ meetings: 1, notes: 3 });
    expect(quartersList(archive)[0]?.items[0]?.meetings).toBe(1);
    const whole = report(wholeSubject(archive), { since: '2017-07-01', until: '2017-07-31' });
    expect(reportLede(figuresOf(whole))).toBe('1 meeting. No open actions.');
    expect(whole.sections).toMatchObject([{ part: 'sources', total: 3 }]);
  });

  it('are listed from the last to the first wherever the newest come first', () => {
    const ids = ['c-retro', 'b-review', 'a-plan'].map((name) => `ops/2017-07-04-${name}`);
    expect(home(archive).newest.items.map(({ ref }) => ref.id)).toEqual(ids);
    expect(quarterPages(archive)[0]?.notes.items.map(({ ref }) => ref.id)).toEqual(ids);
  });

  it('are attended by everyone in one of them, without regrets', () => {
    const [series] = archive.series;
    expect(series && attendanceOf(series)).toMatchObject({
      recorded: 1,
      meetings: 1,
      people: [
        { ref: { id: 'dan' }, present: 1, regrets: 0 },
        { ref: { id: 'eve' }, present: 1, regrets: 0 },
      ],
    });
    const dan = archive.find.person('dan');
    const of = involvements(archive).get('dan');
    expect(dan && of && personPage(dan, archive, of)).toMatchObject({
      meetings: { total: 1, items: [{ role: 'chair' }], series: [{ meetings: 1 }] },
      chaired: 1,
      regretted: 0,
    });
  });
});
