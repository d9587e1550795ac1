import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { byCodeUnit } from '../core/model/compare.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { FollowUpEntry, RecordKind } from '../core/model/entry.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { personRef, teamRef } from '../core/views/lines/ref.ts';
import { digest } from '../core/views/report/digest.ts';
import { periodReports, periodSubjects } from '../core/views/report/period-reports.ts';
import { report } from '../core/views/report/report.ts';
import { seriesSubject } from '../core/views/report/subject.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * A report on a past period says the same on every later day. Later notes give decisions and questions other owners and
 * other aims, and actions other blockers.
 */

const everyone = { drafts: true, private: true };
const harbour = await readContentFolder('examples/harbour');
if (!harbour) throw new Error('The second example is missing.');

/** A report that gives a decision another status, by turns. Those that it superseded are in force again, or no longer. */
function turned(at: number) {
  return ({ id }: { id: string }, index: number): FollowUpEntry => {
    const status = (['rejected', 'proposed', 'accepted'] as const)[(at + index) % 3];
    return { kind: 'decision', ref: id, status };
  };
}

/**
 * An archive in which each note hands over the decisions and questions of the two notes before it in its series, moves
 * every second one to another program or to none, accepts, rejects or reopens those that supersede others, and gives every third action of theirs another blocker.
 */
function handedOver(content: Content): Content {
  const people = content.people.map(({ id }) => id);
  const aims = [...content.programs.map(({ id }) => [id]), 'none' as const];
  const earlier = new Map<string, Content['notes'][number][]>();
  const byDate = content.notes.toSorted((a, b) => byCodeUnit(a.date, b.date));
  const notes = byDate.map((note, at) => {
    const before = earlier.get(note.seriesId) ?? [];
    earlier.set(note.seriesId, [...before, note]);
    const followUps = before.slice(-2).flatMap(({ actions, decisions, questions }) => {
      const given =
        (kind: RecordKind) =>
        ({ id }: { id: string }, index: number): FollowUpEntry => ({
          kind,
          ref: id,
          owner: [people[(at + index) % people.length] ?? ''],
          ...((at + index) % 2 === 0 && { for: aims[(at + index) % aims.length] }),
        });
      const blocked = actions.filter((_, index) => (at + index) % 3 === 0);
      return [
        ...decisions.map(given('decision')),
        ...decisions.filter(({ supersedes }) => supersedes.length > 0).map(turned(at)),
        ...questions.map(given('question')),
        ...blocked.flatMap(({ id }, index): FollowUpEntry | readonly never[] => {
          const by = actions[(index * 3 + at + 1) % actions.length]?.id;
          return by === undefined || by === id ? [] : { kind: 'action', ref: id, blockedBy: [by] };
        }),
      ];
    });
    return { ...note, followUps: [...note.followUps, ...followUps] };
  });
  return { ...content, notes };
}

/** The decisions on the pages of the quarters that had ended on a day. */
function decidedOn(archive: Archive, until: Day) {
  const quarters = quarterPages(archive).filter(({ period }) => period.ends <= until);
  return quarters.map(({ ref, decided }) => [ref.id, decided] as const);
}

/** All lines of the reports on a period: of everything, the programs, the series, the people and the teams. */
function linesOn(archive: Archive, period: { readonly since: Day; readonly until: Day }): readonly string[] {
  const { people, teams, series } = archive;
  const { whole, reports } = periodReports(periodSubjects(archive), period);
  return [
    whole,
    ...reports,
    ...series.map((one) => report(seriesSubject(one, archive), period)),
    ...[...people.map(personRef), ...teams.map(teamRef)].map((ref) => digest(ref, archive, period)),
  ].flatMap(({ sections, ref, period: _, ...head }) => [
    JSON.stringify({ of: ref?.id, ...head }),
    ...sections.flatMap(({ part, lines }) =>
      lines.map((line) => JSON.stringify({ of: ref?.id, part, ...line })),
    ),
  ]);
}

const contents = {
  organisation: handedOver(
    readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31').content,
  ),
  harbour: handedOver(readArchive(harbour, '2999-12-31').content),
};

describe.each([
  ['organisation', '2024-03-31', [20, 130, 400]],
  ['organisation', '2025-02-10', [3, 50, 200]],
  ['harbour', '2026-10-15', [10, 40]],
] as const)('a report on a period of the %s up to %s', (name, until, later) => {
  const period = { since: addDays(until, -91), until };
  const on = (day: Day) => publishedArchive(contents[name], day, everyone);
  const built = on(until);
  const [then, decided] = [linesOn(built, period), decidedOn(built, until)];

  it('has lines, of decisions and questions with an owner, too', () => {
    expect(then.length).toBeGreaterThan(90);
    const ofOwned = then.filter((line) => /"kind":"(decision|question)".*"owners"/.test(line));
    expect(ofOwned.length).toBeGreaterThan(1);
  });

  it.each(later)('says the same %i days later', (days) => {
    const archive = on(addDays(until, days));
    expect(linesOn(archive, period)).toEqual(then);
    expect(decidedOn(archive, until)).toEqual(decided);
  });
});
