import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import type { Changing } from '../core/model/day/changing.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { programPage } from '../core/views/aim/program-page.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { home } from '../core/views/home/home.ts';
import type { ActionsLater } from '../core/views/later/actions.ts';
import { rowLater } from '../core/views/ledger/later-row.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import type { LedgerRow } from '../core/views/ledger/row.ts';
import { isBlocked } from '../core/views/lines/blockers.ts';
import { isActive, isOverdue } from '../core/views/lines/due.ts';
import { withoutStale } from '../core/views/lines/stale.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { teamsList } from '../core/views/people/team-list.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { type SeriesLine, seriesList } from '../core/views/series/line.ts';
import { seriesPage } from '../core/views/series/page.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { printChanging, printedOn } from '../markup/later/changing.ts';
import { figures as wordsOf } from '../markup/later/figures.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { recurring } from './recurring.ts';

/** A figure: its numbers for the reader's day, and its number on the day of the build. */
type Figure = readonly [name: string, later: Changing, number: number];

interface Counted {
  readonly ref: { readonly id: string };
  readonly counts: {
    readonly open: number;
    readonly overdue: number;
    readonly deferred?: number;
    readonly later: ActionsLater;
  };
}

function figuresOfAim({
  ref: { id },
  counts: { open, overdue, deferred = 0, later },
}: Counted): readonly Figure[] {
  return [
    [`${id}: open`, later.open, open],
    [`${id}: overdue`, later.overdue, overdue],
    [`${id}: deferred`, later.deferred, deferred],
  ];
}

/** Whether a date is more than half a year ago. */
const isLong = (due: Day | undefined, today: Day) => due !== undefined && addDays(due, 182) < today;

function figuresOfHome(archive: Archive): readonly Figure[] {
  const { later, overdue, blocked, open, programs } = home(archive);
  const { today, actions } = archive;
  const active = actions.filter((action) => isActive(action, today)).length;
  const late = actions.filter((action) => isOverdue(action, today));
  const { stale } = withoutStale(late, today);
  return [
    ['home: overdue', later.overdue, overdue.total],
    ['home: long overdue', later.longOverdue, late.filter(({ due }) => isLong(due?.day, today)).length],
    ['home: stale overdue', later.staleOverdue, stale.length],
    ['home: blocked', later.blocked, blocked.total],
    ['home: blocked and overdue', later.blockedOverdue, late.filter(isBlocked).length],
    ['home: open', later.calm, open.total],
    ['home: open in all', later.openInAll, active],
    ...programs.items.flatMap(figuresOfAim),
  ];
}

function figuresOfParties(archive: Archive): readonly Figure[] {
  const all = involvements(archive);
  const around = teamSurroundings(archive);
  return [
    ...archive.people.flatMap((person): readonly Figure[] => {
      const of = all.get(person.id);
      if (!of) return [];
      const { open, deferred, later } = personPage(person, archive, of);
      return [
        [`${person.id}: open`, later.open, open.total],
        [`${person.id}: deferred`, later.deferred, deferred.total],
      ];
    }),
    ...archive.teams.flatMap((team): readonly Figure[] => {
      const { open, deferred, ofMembers, blocked, later } = teamPage(team, archive, around);
      return [
        [`${team.id}: open`, later.open, open.total],
        [`${team.id}: deferred`, later.deferred, deferred.total],
        [`${team.id}: of members`, later.ofMembers, ofMembers.total],
        [`${team.id}: in all`, later.openInAll, open.total + ofMembers.total],
        [`${team.id}: blocked`, later.blocked, blocked.total],
      ];
    }),
    ...[...peopleList(archive, all), ...teamsList(archive, all)]
      .flatMap((page): readonly { ref: { id: string }; open: Changing }[] => page.items)
      .map(({ ref, open }): Figure => [`${ref.id} in the list`, open, open.now]),
  ];
}

/** All figures of an archive that follow the reader's day. */
function figuresOf(archive: Archive): readonly Figure[] {
  return [
    ...figuresOfHome(archive),
    ...figuresOfParties(archive),
    ...seriesList(archive).flatMap(({ ref, later, open, overdue }): readonly Figure[] => {
      const series = archive.series.find(({ id }) => id === ref.id);
      const page = series && seriesPage(series, archive, 1);
      return [
        [`${ref.id}: open`, later.open, page?.actions.total ?? open],
        [`${ref.id}: overdue`, later.overdue, overdue],
        [`${ref.id}: deferred`, later.deferred, page?.deferred.total ?? 0],
      ];
    }),
    ...archive.programs.flatMap((program) =>
      [programPage(program, archive), ...aimPages(program, archive)].flatMap(figuresOfAim),
    ),
    ...quarterPages(archive)
      .flatMap(({ teams }) => teams.flatMap(({ goals }) => goals))
      .flatMap(figuresOfAim),
  ];
}

/** The words of a next meeting on a day of a reader. */
function nextWords({ next, nextLater }: SeriesLine, day: Day): readonly string[] {
  const late = printedOn(printChanging(nextLater.late), day);
  const isToday = printedOn(printChanging(nextLater.isToday), day);
  return [
    wordsOf['next-meeting']({ late }, next),
    wordsOf['meeting-day']({ isToday, late }, { next, today: day }),
  ];
}

/** The parts of a row that change without a new note, except estimated dates, which a later build may move. */
function shownOf({ line, teams, endedTeams }: LedgerRow) {
  const { ref, due, start, rounds, shares } = line;
  const { day, status, days } = due ?? {};
  const left = shares?.left.map(({ id }) => id);
  const ended = shares?.ended.map(({ owner, as }) => `${owner.id} ${as}`);
  return {
    id: ref.id,
    due: due?.estimated ? undefined : { day, status, days },
    ...{ start, rounds, shares: shares && { ...shares, left, ended }, teams: teams.toSorted(), endedTeams },
  };
}

const everyone = { drafts: true, private: true };
const harbour = await readContentFolder('examples/harbour');
if (!harbour) throw new Error('The second example is missing.');
const organisation = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');

const contents = {
  organisation: organisation.content,
  recurring: recurring(organisation.content),
  harbour: readArchive(harbour, '2999-12-31').content,
};

describe.each([
  ['organisation', '2024-03-05'],
  ['organisation', '2025-03-16'],
  ['recurring', '2024-03-05'],
  ['recurring', '2024-11-18'],
  ['harbour', '2026-11-16'],
] as const)('%s, built on %s and read later without a new note', (name, day) => {
  const content = contents[name];
  const until = { ...content, notes: content.notes.filter(({ date }) => date <= day) };
  const on = (later: Day) => publishedArchive(until, later, everyone);
  const built = on(day);
  const figures = figuresOf(built);
  const { rows } = ledger(built);

  it('has the numbers of its own day', () => {
    expect(figures.map(([of, later]) => [of, later.now])).toEqual(figures.map(([of, , now]) => [of, now]));
    expect(figures.filter(([, later]) => later.changes.length > 0).length).toBeGreaterThan(5);
  });

  it.each([1, 6, 30, 200, 500])('gives the next meetings as a build %i days later does', (ahead) => {
    const later = addDays(day, ahead);
    const then = new Map(seriesList(on(later)).map((line) => [line.ref.id, nextWords(line, later)]));
    // A planned meeting stays planned until the next build: only that can say whether it was held.
    const lines = seriesList(built).filter(({ next }) => next.kind !== 'planned');
    expect(lines.map((line) => [line.ref.id, nextWords(line, later)])).toEqual(
      lines.map(({ ref }) => [ref.id, then.get(ref.id)]),
    );
  });

  it.each([1, 6, 30, 200])('has the same figures and rows as a build %i days later', (ahead) => {
    const later = addDays(day, ahead);
    const then = on(later);
    const said = new Map(figuresOf(then).map(([of, , now]) => [of, now]));
    const counted = figures.map(([of, numbers]) => [of, printedOn(printChanging(numbers), later)]);
    // The list of programs is cut, worst health first, and a health can become stale.
    expect(counted.filter(([of]) => said.has(`${of}`))).toEqual(
      figures.filter(([of]) => said.has(of)).map(([of]) => [of, said.get(of)]),
    );
    expect(rows.map((row) => shownOf(rowLater(row, later)))).toEqual(ledger(then).rows.map(shownOf));
  });
});
