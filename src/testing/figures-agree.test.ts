import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { actionsFile } from '../core/exports/api/actions.ts';
import { goalsFile } from '../core/exports/api/goals.ts';
import { objectivesFile } from '../core/exports/api/objectives.ts';
import { type DataFile, printData } from '../core/exports/lines/data-file.ts';
import { traceCsv } from '../core/exports/trace/csv.ts';
import type { Changing } from '../core/model/day/changing.ts';
import type { Ref } from '../core/model/ref.ts';
import { readArchive } from '../core/reading.ts';
import type { FollowedCounts } from '../core/views/aim/followed-counts.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { programPage } from '../core/views/aim/program-page.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { followThroughs } from '../core/views/follow-through/list.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { teamsList } from '../core/views/people/team-list.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { report } from '../core/views/report/report.ts';
import { programSubject, wholeSubject } from '../core/views/report/subject.ts';
import { seriesList } from '../core/views/series/line.ts';
import { trace } from '../core/views/trace/page.ts';
import { generateOrganisation } from './generate/organisation.ts';

interface Published {
  readonly id: string;
  readonly status: string;
  readonly overdue: boolean;
  readonly deferred: boolean;
  readonly actions?: readonly string[];
}

/** The organisation as it stood at the end of a day, with no word of a later one. */
function organisationOn(today: string) {
  const files = generateOrganisation().filter(({ path }) => {
    const day = /^notes\/.*(\d{4}-\d{2}-\d{2})/.exec(path)?.[1];
    return day === undefined || day <= today;
  });
  return readArchive({ files, assets: [], findings: [] }, today).archive;
}

describe.each(['2024-03-05', '2025-09-05'])('the figures of %s agree everywhere', (today) => {
  const archive = organisationOn(today);
  const listOf = (file: DataFile, list: string): readonly Published[] =>
    JSON.parse(printData(file, archive, () => '/'))[list];
  const published = new Map(listOf(actionsFile, 'actions').map((action) => [action.id, action]));
  const tallyOf = (ids: Iterable<string>) => {
    const tally = { open: 0, overdue: 0, deferred: 0, done: 0, dropped: 0, superseded: 0 };
    for (const id of ids) {
      const action = published.get(id);
      if (!action) throw new RangeError(`No action \`${id}\` is published`);
      const { status } = action;
      if (action.overdue) tally.overdue += 1;
      if (action.deferred) tally.deferred += 1;
      else if (status === 'done' || status === 'dropped' || status === 'superseded') tally[status] += 1;
      else tally.open += 1;
    }
    return tally;
  };
  const withoutSuperseded = ({ superseded, ...rest }: ReturnType<typeof tallyOf>) => rest;
  const all = tallyOf(published.keys());
  const aims = [...listOf(objectivesFile, 'objectives'), ...listOf(goalsFile, 'goals')];
  const tallyOfAim = (id: string) =>
    withoutSuperseded(tallyOf(aims.find((aim) => aim.id === id)?.actions ?? []));
  const whole = ledger(archive);
  const traced = trace(archive);

  /** Compares the counts of an aim with the counts that its page would have on the reader's day. */
  const expectCounts = ({ id }: Ref, { later, ...counts }: FollowedCounts) => {
    const tally = tallyOfAim(id);
    expect({ deferred: 0, ...counts }, id).toEqual(tally);
    const { open, overdue, deferred } = later;
    expect([open.now, overdue.now, deferred.now], id).toEqual([tally.open, tally.overdue, tally.deferred]);
  };

  it('has something of each kind to count', () => {
    expect(Object.values(all).every((figure) => figure > 0)).toBe(true);
  });

  it('in the ledger', () => {
    expect(whole.figures).toMatchObject(all);
    expect(whole.figures.total).toBe(all.open + all.deferred + all.done + all.dropped);
  });

  it('in the ledger of each program, in its groups as well', () => {
    for (const { id } of archive.programs) {
      const { groups } = ledgerAnswer(whole.rows, { filter: { program: id }, group: 'none' }, whole.facets);
      const { open, overdue, deferred } = tallyOfAim(id);
      expect(groups[0], id).toMatchObject({ open, overdue, deferred });
    }
  });

  it('on the page of each program and of the aims below it', () => {
    for (const program of archive.programs) {
      const pages = [programPage(program, archive), ...aimPages(program, archive)];
      for (const { ref, counts } of pages) expectCounts(ref, counts);
    }
  });

  it('on the page of each quarter, for its goals', () => {
    for (const { teams } of quarterPages(archive))
      for (const { ref, counts } of teams.flatMap(({ goals }) => goals)) expectCounts(ref, counts);
  });

  it('on the page of the current quarter, as open now', () => {
    const running = quarterPages(archive).find(({ period }) => period.phase === 'running');
    expect(running?.carried.total).toBe(all.open);
  });

  it('in the matrix of each program, and below it', () => {
    for (const { filter, programs, counts } of traced.matrices) {
      if (filter.program === undefined) continue;
      expect(counts, filter.program).toMatchObject(tallyOfAim(filter.program));
      for (const { of, counts: below } of programs.flatMap(({ parts }) => parts))
        if (of) expect(below, of.id).toMatchObject(tallyOfAim(of.id));
    }
  });

  it('in the matrix of each program as CSV', () => {
    for (const matrix of traced.matrices.filter(({ filter }) => filter.program !== undefined)) {
      const { data } = papaparse.parse<Record<string, string>>(traceCsv(matrix, archive), { header: true });
      const states = new Map(data.flatMap(({ action, status }) => (action ? [[action, status]] : [])));
      const having = (...words: readonly string[]) =>
        [...states.values()].filter((state) => words.includes(state ?? '')).length;
      expect({
        open: having('open', 'overdue', 'blocked'),
        overdue: having('overdue'),
        ...{ deferred: having('deferred'), done: having('done'), dropped: having('dropped') },
      }).toEqual(tallyOfAim(matrix.filter.program ?? ''));
    }
  });

  it('in the reports that end on this day', () => {
    const period = { since: '2023-09-01', until: today };
    expect(report(wholeSubject(archive), period)).toMatchObject({ open: all.open });
    for (const program of archive.programs)
      expect(report(programSubject(program, archive), period), program.id).toMatchObject({
        open: tallyOfAim(program.id).open,
      });
  });

  it('in the list of series, all series together', () => {
    const lines = seriesList(archive);
    const sum = (key: 'open' | 'overdue') => lines.reduce((total, line) => total + line[key], 0);
    expect([sum('open'), sum('overdue')]).toEqual([all.open, all.overdue]);
  });

  it('on the pages of people and teams and in the lists of them, as the ledger finds them by owner', () => {
    const answered = (filter: LedgerFilter) =>
      ledgerAnswer(whole.rows, { filter, group: 'none' }, whole.facets).total;
    const involved = involvements(archive);
    const surroundings = teamSurroundings(archive);
    const lists = [...peopleList(archive, involved), ...teamsList(archive, involved)];
    for (const { ref, open } of lists.flatMap((page): readonly { ref: Ref; open: Changing }[] => page.items))
      expect(open.now, ref.id).toBe(answered({ status: 'open', owner: ref.id }));
    const rows = new Map(
      teamsList(archive, involved).flatMap(({ items }) => items.map((row) => [row.ref.id, row] as const)),
    );
    for (const team of archive.teams) {
      const page = teamPage(team, archive, surroundings);
      const { id } = team;
      expect(page.open.total, id).toBe(answered({ status: 'open', owner: id }));
      expect(page.deferred.total, id).toBe(answered({ status: 'deferred', owner: id }));
      expect([rows.get(id)?.open.now, rows.get(id)?.ofMembers.now], id).toEqual([
        page.open.total,
        page.ofMembers.total,
      ]);
      expect(page.open.total + page.ofMembers.total, id).toBe(answered({ status: 'open', team: id }));
    }
  });

  it('in the statistics, which leave out recurring and deferred actions', () => {
    const recurring = archive.actions.filter(({ entry }) => entry.every !== undefined);
    const rest = tallyOf(archive.actions.filter((action) => !recurring.includes(action)).map(({ id }) => id));
    const { figures, leftOut } = followThroughs(archive).whole;
    expect(figures).toMatchObject({ open: rest.open, done: rest.done, dropped: rest.dropped });
    expect(leftOut).toMatchObject({ superseded: rest.superseded, deferred: rest.deferred });
  });
});
