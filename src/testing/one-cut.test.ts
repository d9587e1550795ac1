import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { burnUp } from '../core/views/aim/burn-up.ts';
import { books } from '../core/views/books/page.ts';
import { followThroughs } from '../core/views/follow-through/list.ts';
import { home } from '../core/views/home/home.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { notesList } from '../core/views/note/list.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { attendanceOf } from '../core/views/series/attendance.ts';
import { seriesList } from '../core/views/series/line.ts';
import { awkward } from './awkward.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Nothing in a note dated after today has happened. So a build, a command and a past day give the same results for a
 * day, with or without later notes in the folder.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };

/** The figures of an archive that pages and commands print. */
function figuresOf(archive: Archive) {
  const { overdue, blocked, open, newest, decided, questions } = home(archive);
  const involved = involvements(archive);
  const whole = report(wholeSubject(archive), { since: '2000-01-01', until: archive.today });
  const statuses = (records: readonly { readonly id: string; readonly status: string }[]) =>
    records.map(({ id, status }) => `${id} ${status}`);
  return {
    ledger: ledger(archive).figures,
    home: [overdue.total, blocked.total, open.total, newest.total, decided.total, questions.total],
    latest: newest.items[0]?.ref.id,
    notes: notesList(archive, 1)?.total,
    series: seriesList(archive)
      .filter(({ meetings }) => meetings > 0)
      .map(({ ref, meetings, open, overdue, last }) => [ref.id, meetings, open, overdue, last?.day]),
    attendance: archive.series.filter(({ notes }) => notes.length > 0).map(attendanceOf),
    people: peopleList(archive, involved).flatMap(({ items }) =>
      items.filter(({ registered }) => registered).map(({ ref, open, meetings }) => [ref.id, open, meetings]),
    ),
    statuses: [archive.actions, archive.decisions, archive.questions, archive.debt].map(statuses),
    followThrough: followThroughs(archive).whole.figures,
    books: books(archive).pages.map(({ quarter, figures }) => [quarter.id, figures]),
    burnUps: archive.programs.map((program) => burnUp(program, archive.today)),
    report: [whole.open, whole.deferred, whole.sections.map(({ part, total }) => [part, total])],
  };
}

const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, last).content;

const contents: readonly (readonly [string, Content, readonly Day[]])[] = [
  ['the organisation', read(generateOrganisation()), daysFrom('2023-09-10', 61, 12)],
  ['a generated archive', read(generateArchive({ notes: 120, seed: 5 })), daysFrom('2021-01-20', 45, 12)],
  ['what is awkward', awkward, daysFrom('2017-05-31', 9, 16)],
];

function daysFrom(first: Day, step: number, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

describe.each(contents)('%s', (_, content, days) => {
  it.each(days)('depends on %s only on the notes up to that day', (day) => {
    const until = { ...content, notes: content.notes.filter(({ date }) => date <= day) };
    const build = publishedArchive(content, day, everyone);
    expect(figuresOf(build)).toEqual(figuresOf(publishedArchive(until, day, everyone)));
  });
});

it('has planned notes on most of these days', () => {
  const planned = contents.flatMap(([, content, days]) =>
    days.map((day) => publishedArchive(content, day, everyone).planned.length),
  );
  expect(planned.filter((count) => count > 0).length).toBeGreaterThan(30);
});
