import { describe, expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { actionPage, actionSurroundings } from '../core/views/action/page.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { programPage } from '../core/views/aim/program-page.ts';
import { reasonToLeaveOut } from '../core/views/follow-through/left-out.ts';
import { followThroughs } from '../core/views/follow-through/list.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { isOpen } from '../core/views/lines/due.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { seriesPage } from '../core/views/series/page.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Follow-through measures some actions. With those that it leaves out, its figures are those of the pages of the same
 * series, teams and programs.
 */

const everyone = { drafts: true, private: true };
const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;
const demoFolder = await readContentFolder('content');
if (!demoFolder) throw new Error('The demo has no content folder.');
const demo = readArchive(demoFolder, '2999-12-31').content;

const cases = [
  ...['2024-01-31', '2024-09-15', '2025-03-16', '2025-09-05'].map(
    (day) => ['organisation', day, publishedArchive(organisation, day, everyone)] as const,
  ),
  ['awkward', '2017-09-08', publishedArchive(awkward, '2017-09-08', everyone)] as const,
  ...['2026-01-15', '2026-11-30'].map((day) => ['demo', day, publishedArchive(demo, day, everyone)] as const),
];

describe.each(cases)('%s on %s', (_, __, archive) => {
  const { whole, sets } = followThroughs(archive);
  const { figures: all, leftOut, openInAll } = whole;
  const around = teamSurroundings(archive);
  const pages = new Map<string, { open: number; deferred?: number }>([
    ...archive.series.map((series) => {
      const page = seriesPage(series, archive, 1);
      return [
        `series ${series.id}`,
        { open: page?.actions.total ?? 0, deferred: page?.deferred.total ?? 0 },
      ] as const;
    }),
    ...archive.teams.map((team) => {
      const { open, ofMembers, later } = teamPage(team, archive, around);
      expect(later.openInAll.now).toBe(open.total + ofMembers.total);
      return [`team ${team.id}`, { open: later.openInAll.now }] as const;
    }),
    ...archive.programs
      .flatMap((program) => [programPage(program, archive), ...aimPages(program, archive)])
      .map(
        ({ ref, counts: { open, deferred = 0 } }) => [`${ref.kind} ${ref.id}`, { open, deferred }] as const,
      ),
  ]);

  it('counts the days open that the pages of the actions give', () => {
    const surroundings = actionSurroundings(archive);
    const days = { open: [] as number[], done: [] as number[] };
    for (const action of archive.actions) {
      if (action.earlier || reasonToLeaveOut(action, archive.today)) continue;
      const state = action.status === 'done' ? 'done' : isOpen(action) ? 'open' : undefined;
      if (state) days[state].push(actionPage(action, archive, surroundings).lived.days);
    }
    const within = (values: readonly number[], from: number, to = Number.POSITIVE_INFINITY) =>
      values.filter((value) => value >= from && value <= to).length;
    expect(days.done.length).toBe(all.toClose.counted);
    for (const { from, to, count } of all.toClose.spans)
      expect([from, within(days.done, from, to)]).toEqual([from, count]);
    for (const { from, to, count } of all.ages.spans)
      expect([from, within(days.open, from, to)]).toEqual([from, count]);
  });

  it('adds up to the open and deferred actions of each series, team, program, outcome and objective', () => {
    for (const { of, figures, leftOut: left, openInAll: open } of sets) {
      const page = pages.get(`${of.kind} ${of.id}`);
      expect([of.id, figures.open + left.recurring.open + left.ofOneMember.open]).toEqual([
        of.id,
        page?.open,
      ]);
      expect(open).toBe(page?.open);
      expect(figures.actions).toBe(figures.open + figures.done + figures.dropped);
      if (page?.deferred !== undefined)
        expect([of.id, left.deferred + left.recurring.deferred]).toEqual([of.id, page.deferred]);
      expect(left.ofOneMember.all === 0 || of.kind === 'team').toBe(true);
    }
  });

  it('adds up to the figures of the ledger', () => {
    const { open, deferred, superseded, done, dropped } = ledger(archive).figures;
    expect(openInAll).toBe(open);
    expect(leftOut.deferred + leftOut.recurring.deferred).toBe(deferred);
    expect(leftOut.superseded).toBe(superseded);
    const closed = leftOut.recurring.all - leftOut.recurring.open - leftOut.recurring.deferred;
    expect(all.done + all.dropped + closed).toBe(done + dropped);
  });
});

it('leaves out recurring actions, open and deferred, and other deferred ones on some day', () => {
  const sets = cases.flatMap(([, , archive]) => followThroughs(archive).sets);
  const kinds = sets.map(({ leftOut }) => leftOut);
  expect(kinds.filter(({ recurring }) => recurring.open > 0).length).toBeGreaterThan(5);
  expect(kinds.filter(({ recurring }) => recurring.deferred > 0).length).toBeGreaterThan(2);
  expect(kinds.filter(({ deferred }) => deferred > 0).length).toBeGreaterThan(5);
});
