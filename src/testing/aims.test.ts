import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { goalsFile } from '../core/exports/api/goals.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { traceCsv } from '../core/exports/trace/csv.ts';
import type { Goal } from '../core/model/aim.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import type { Health } from '../core/model/status.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { goalView } from '../core/views/aim/goal-view.ts';
import { objectiveTally } from '../core/views/aim/objective-tally.ts';
import { programsList } from '../core/views/aim/program-list.ts';
import { objectivesOf, overallStatus } from '../core/views/aim/status.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import { aimsOf } from '../core/views/ledger/filter-values.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { report } from '../core/views/report/report.ts';
import { programSubject, wholeSubject } from '../core/views/report/subject.ts';
import { traceFlow } from '../core/views/trace/flow.ts';
import { trace } from '../core/views/trace/page.ts';
import { traceData } from '../core/views/trace/source.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import {
  checkInsAsWritten,
  goalsAsWritten,
  goalsOfFiles,
  healthAsWritten,
  idsBelow,
  resultAsWritten,
  statusAsWritten,
  type Written,
} from './aims-as-written.ts';
import { withGoals } from './generate/goal-board.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Compares aims with a second count of the notes: the last check-in and the health of every aim, the actions of every
 * goal, and sums whose parts share no action.
 */

const everyone = { drafts: true, private: true };

const organisation = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo has no content folder.');
const demo = readArchive(folder, '2999-12-31');

const contents: readonly (readonly [string, Content, Day, number])[] = [
  ['the organisation', withGoals(organisation.content, '2023-09-20', 40), '2023-10-20', 59],
  ['the demo', withGoals(demo.content, '2016-12-10', 40), '2017-01-10', 61],
];
const cases = contents.flatMap(([name, content, first, every]) =>
  Array.from({ length: 12 }, (_, index) => {
    const day = addDays(first, index * every);
    return [name, day, content, publishedArchive(content, day, everyone)] as const;
  }),
);

describe.each(cases)('%s on %s', (_, day, content, archive) => {
  const said = checkInsAsWritten(archive);
  const goals = goalsOfFiles(archive);
  const aims = aimsOf(archive);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  it('has the last check-in of every aim, on itself, on a goal for it or below it, with its source', () => {
    for (const aim of aims) {
      const below = idsBelow(aim, content);
      const counting = [
        ...below,
        ...goals.filter((goal) => goal.for.some((id) => below.includes(id))).map(({ id }) => id),
      ];
      const last = counting
        .flatMap((id) => said.get(id) ?? [])
        .reduce<Written | undefined>((a, b) => (a && a.order >= b.order ? a : b), undefined);
      const { lastCheckIn } = overallStatus(aim, day);
      expect([lastCheckIn?.day, lastCheckIn?.note.id], aim.id).toEqual([last?.day, last?.note]);
      if (!lastCheckIn) continue;
      const on = said.get(lastCheckIn.of?.id ?? aim.id) ?? [];
      expect(
        on.some(({ note }) => note === lastCheckIn.note.id),
        aim.id,
      ).toBe(true);
    }
  });

  it('has the status of every aim, reported or rolled up', () => {
    for (const aim of aims) {
      const { status } = overallStatus(aim, day);
      expect(status, aim.id).toBe(statusAsWritten(aim.id, content, goals, said));
    }
  });

  it('has the weakest health of every aim that is not done, deferred or dropped', () => {
    for (const aim of aims) {
      const { status, health, healthOf, healthBy } = overallStatus(aim, day);
      const isOver = aim.kind !== 'goal' && ['done', 'deferred', 'dropped'].includes(status ?? '');
      expect(health, aim.id).toBe(isOver ? undefined : healthAsWritten(aim, content, goals, said, day));
      if (!healthBy) continue;
      const on = said.get(healthOf?.id ?? aim.id) ?? [];
      expect(on.some(({ note, entry }) => note === healthBy.note.id && entry.health === health)).toBe(true);
    }
  });

  it('counts objectives off track and at risk as their rows show them', () => {
    for (const { tally, outcomes } of programsList(archive).flatMap(({ items }) => items)) {
      const rows = outcomes.flatMap(({ objectives }) => objectives);
      const having = (health: Health) => rows.filter(({ overall }) => overall.health === health).length;
      expect([tally.offTrack, tally.atRisk]).toEqual([having('off-track'), having('at-risk')]);
    }
    expect(objectiveTally([], day).total).toBe(0);
    for (const program of archive.programs) {
      const { sections } = report(programSubject(program, archive), { since: addDays(day, -90), until: day });
      const lines = sections.find(({ part }) => part === 'at-risk')?.lines ?? [];
      const having = (health: Health) => lines.filter(({ changes }) => changes[0]?.to === health).length;
      const { offTrack, atRisk } = objectiveTally(objectivesOf(program), day);
      expect([having('off-track'), having('at-risk')], program.id).toEqual([offTrack, atRisk]);
      const others = sections.find(({ part }) => part === 'others-at-risk')?.lines ?? [];
      const ends = new Map(goals.map((goal) => [goal.id, goal.ends]));
      expect(others.filter(({ ref }) => (ends.get(ref.id) ?? day) < day)).toEqual([]);
      for (const leaf of program.outcomes.filter(({ objectives }) => objectives.length === 0)) {
        const { health } = overallStatus(leaf, day);
        const listed = others.filter(({ ref }) => ref.id === leaf.id).map(({ changes }) => changes[0]?.to);
        expect(listed, leaf.id).toEqual(health && health !== 'on-track' ? [health] : []);
      }
    }
  });

  it('has the result of every goal of a past quarter, alike on its page, in its report, in the trace and in data', () => {
    const published = JSON.parse(printData(goalsFile, archive, () => '/'));
    const traced = new Map(traceData(archive).goals.map((goal) => [goal.id, goal]));
    for (const quarter of archive.quarters.filter(({ ends }) => ends < day)) {
      const atRisk = report(wholeSubject(archive), { since: quarter.starts, until: quarter.ends })
        .sections.filter(({ part }) => part === 'others-at-risk')
        .flatMap(({ lines }) => lines.map(({ ref, changes }) => `${ref.id} ${changes[0]?.to}`));
      for (const goal of quarter.goals) {
        const { status, health } = resultAsWritten({ id: goal.id, ends: quarter.ends, for: [] }, said);
        const { atEnd, health: ended } = goalView(goal, day, 0).verdict;
        expect([atEnd?.is, ended?.is], goal.id).toEqual([status, health]);
        const { result } = published.goals.find(({ id }: { id: string }) => id === goal.id);
        expect([result?.status, result?.health], goal.id).toEqual([status, health]);
        const place = traced.get(goal.id);
        expect((place?.atEnds?.[quarter.id] ?? place)?.status, goal.id).toBe(status);
        const isOver = status === 'done' || status === 'deferred' || status === 'dropped';
        const isListed = health !== undefined && health !== 'on-track' && !isOver;
        expect(atRisk.includes(`${goal.id} ${health}`), goal.id).toBe(isListed);
      }
    }
  });

  it('counts for every goal the actions that notes name for it, everywhere', () => {
    const named = goalsAsWritten(archive);
    const published = JSON.parse(printData(goalsFile, archive, () => '/'));
    const whole = ledger(archive);
    for (const goal of aims.filter((aim): aim is Goal => aim.kind === 'goal')) {
      const own = archive.actions.filter(({ id }) => named.get(id)?.includes(goal.id));
      const ids = own.map(({ id }) => id);
      expect(
        goal.actions.map(({ id }) => id),
        goal.id,
      ).toEqual(ids);
      expect(archive.actions.filter(({ goals: its }) => its.includes(goal))).toEqual(own);
      expect(goal.inferredActions.filter((action) => own.includes(action))).toEqual([]);
      const inFile = published.goals.find(({ id }: { id: string }) => id === goal.id);
      expect(inFile.actions ?? [], goal.id).toEqual(ids);
      const { counts } = goalView(goal, day, 0);
      const counted = own.filter(({ status }) => status !== 'superseded').length;
      expect(sum([counts.open, counts.deferred ?? 0, counts.done, counts.dropped]), goal.id).toBe(counted);
      for (const status of ['open', 'done', 'dropped'] as const) {
        const filter = { goal: goal.id, status };
        const { total } = ledgerAnswer(whole.rows, { filter, group: 'none' }, whole.facets);
        expect(total, `${goal.id} ${status}`).toBe(counts[status]);
      }
    }
  });

  it('has sums whose parts share no action, in the flow and in the table', () => {
    for (const matrix of trace(archive).matrices) {
      const { open, deferred, done, dropped } = matrix.counts;
      const total = open + deferred + done + dropped;
      for (const columns of [
        ['program', 'outcome', 'state'],
        ['outcome', 'objective', 'goal', 'state'],
      ] as const) {
        const { nodes } = traceFlow(matrix, columns, { goals: 5, others: 5 }, day);
        for (const column of columns)
          expect(sum(nodes.filter((node) => node.column === column).map(({ actions }) => actions))).toBe(
            total,
          );
        const doneNode = nodes.find(({ key }) => key === 'state done');
        expect(doneNode?.actions ?? 0).toBe(done);
      }
      const { data } = papaparse.parse<Record<string, string>>(traceCsv(matrix, archive), {
        header: true,
        skipEmptyLines: true,
      });
      expect(sum(data.map(({ counted }) => Number(counted)))).toBe(total);
    }
  });
});

it('has goals with inferred actions, and actions in several goals', () => {
  const archives = cases.map(([, , , archive]) => archive);
  const goals = archives.flatMap(({ quarters }) => quarters.flatMap((quarter) => quarter.goals));
  expect(goals.some(({ inferredActions }) => inferredActions.length > 0)).toBe(true);
  expect(archives.some(({ actions }) => actions.some((action) => action.goals.length > 1))).toBe(true);
});

it('has outcomes, with and without objectives, and objectives whose status, health or check-in is that of a goal', () => {
  const found = cases.flatMap(([, day, , archive]) =>
    aimsOf(archive).flatMap((aim) => {
      const { status, because, healthOf, lastCheckIn } = overallStatus(aim, day);
      const kind = aim.kind === 'outcome' && aim.objectives.length === 0 ? 'leaf' : aim.kind;
      return [
        ...(because?.of.kind === 'goal' ? [`${kind} ${status}`] : []),
        ...(healthOf?.kind === 'goal' ? [`${kind} health`] : []),
        ...(lastCheckIn?.of?.kind === 'goal' ? [`${kind} check-in`] : []),
      ];
    }),
  );
  for (const kind of ['leaf', 'objective', 'outcome', 'program'])
    for (const figure of ['check-in', 'health', 'in-progress']) expect(found).toContain(`${kind} ${figure}`);
});

it('has results by verdicts after the quarter, and statuses after a result', () => {
  const found = cases.flatMap(([, day, , archive]) =>
    archive.quarters.flatMap(({ ends, goals }) =>
      goals.flatMap((goal) => {
        const { atEnd, since, period } = goalView(goal, day, 0).verdict;
        if (period !== 'past') return [];
        return [atEnd && atEnd.day > ends && 'by verdict', since && atEnd && 'after a result'];
      }),
    ),
  );
  for (const kind of ['by verdict', 'after a result']) expect(found).toContain(kind);
});
