import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { bookLists } from '../core/model/book.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { goalCounts } from '../core/views/aim/counts.ts';
import { begunQuarters } from '../core/views/aim/quarter-page.ts';
import { books } from '../core/views/books/page.ts';
import { bookScopes } from '../core/views/books/scope.ts';
import { quarterReports } from '../core/views/report/pages.ts';
import { figuresOf } from '../core/views/report/report.ts';
import { traceIndex } from '../core/views/trace/index.ts';
import { traceData } from '../core/views/trace/source.ts';
import { traceMatrix } from '../core/views/trace/trace.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import {
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * What an action is for is cut at the end of a period, like its owner and its due date. The book, the report, the trace
 * and the goals of a past quarter are those of the build on its last day, wherever its actions moved afterwards.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo is missing.');

/** The figures of each scope of the book of a quarter, with the ids of its actions. */
function bookOf(archive: Archive, quarter: string) {
  const page = books(archive).pages.find((one) => one.quarter.id === quarter);
  const scopes = page ? bookScopes(page) : [];
  return scopes.map(({ of, figures, lists }) => [
    of?.division,
    of?.part.anchor,
    figures,
    bookLists.map((list) => lists[list].map(({ id }) => id)),
  ]);
}

/** The figures of the reports of a quarter, with the subject of each line on an action. */
function reportsOf(archive: Archive, quarter: string) {
  const found = archive.quarters.find(({ id }) => id === quarter);
  const reports = found ? quarterReports(archive, found).reports : [];
  return reports.map((report) => [
    report.ref?.id,
    figuresOf(report),
    report.sections.map(({ part, lines }) => [
      part,
      lines.map(({ ref, note }) => `${ref.id} ${note.id}`).sort(),
    ]),
  ]);
}

/** The counts of each row of the trace of a quarter, with the ids of its actions. */
function traceOf(archive: Archive, quarter: string) {
  const { programs, counts } = traceMatrix(traceIndex(traceData(archive)), { quarter }, archive.today);
  const rows = programs.flatMap(({ of, parts }) =>
    parts.flatMap((outcome) =>
      outcome.parts.flatMap((objective) =>
        // A row without actions shows the status of its aim, which is that of today.
        objective.parts
          .filter(({ actions }) => actions.length > 0)
          .map((row) => [
            [of?.id, outcome.of?.id, objective.of?.id, row.goal?.id],
            row.counts,
            row.actions.map(({ id }) => id).sort(),
          ]),
      ),
    ),
  );
  return { counts, rows };
}

function goalsOf(archive: Archive, quarter: string) {
  const goals = archive.quarters.find(({ id }) => id === quarter)?.goals ?? [];
  return goals.map((goal) => [goal.id, goalCounts(goal, archive.today)]);
}

const figuresIn = (archive: Archive, quarter: string) => ({
  book: bookOf(archive, quarter),
  reports: reportsOf(archive, quarter),
  trace: traceOf(archive, quarter),
  goals: goalsOf(archive, quarter),
});

const contents: readonly (readonly [string, Content, string, number])[] = [
  ['the organisation', read(generateOrganisation()), '2025-09-05', 8],
  ['the demo', readArchive(folder, '2999-12-31').content, '2026-12-31', 2],
  ['what is awkward', awkward, '2018-12-31', 1],
];

describe.each(contents)('the past quarters of %s', (_, content, today, atLeast) => {
  const now = publishedArchive(content, today, everyone);
  const past = begunQuarters(now).filter(({ ends }) => ends < today);

  it('are several', () => {
    expect(past.length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(past)('have the links of their last day: $id', ({ id, ends }) => {
    const then = publishedArchive(content, ends, everyone);
    expect(figuresIn(now, id)).toEqual(figuresIn(then, id));
  });
});

describe('actions that move after the quarter in which they were opened', () => {
  const aim = (id: string) =>
    aProgram({ id, outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] });
  const on = (day: string) =>
    anArchive(
      {
        programs: [aim('portal'), aim('billing')],
        quarters: [
          aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'login', for: ['portal/o1.1'] })] }),
          aQuarter({ id: '2016-17-q4', goals: [aGoal({ id: 'tokens', for: ['portal/o1.1'] })] }),
        ],
        notes: [
          aNote({
            id: 'weekly/2017-01-10',
            actions: [
              anAction({ id: 'program', for: ['portal/o1.1'] }),
              anAction({ id: 'goal', for: ['2016-17-q3/login'] }),
              anAction({ id: 'none', for: ['portal'] }),
            ],
          }),
          aNote({ id: 'weekly/2017-03-07', followUps: [aFollowUp({ ref: 'goal', status: 'done' })] }),
          aNote({
            id: 'weekly/2017-05-09',
            followUps: [
              aFollowUp({ ref: 'program', for: ['billing/o1.1'] }),
              aFollowUp({ ref: 'goal', status: 'in-progress', for: ['2016-17-q4/tokens'] }),
              aFollowUp({ ref: 'none', for: 'none' }),
            ],
          }),
        ].filter(({ date }) => date <= day),
      },
      day,
    );
  const [before, after] = [on('2017-03-31'), on('2017-06-30')];
  const terms = ['before', 'opened', 'reopened', 'moved-in', 'done', 'moved-out', 'after'] as const;
  const programsOf = (archive: Archive, quarter: string) =>
    (books(archive).pages.find((page) => page.quarter.id === quarter)?.rows ?? [])
      .flatMap(({ items }) => items.flatMap(({ rows }) => rows))
      .filter(({ division }) => division === 'programs')
      .map(({ part, figures }) => [part.anchor, ...terms.map((term) => figures[term]?.figure ?? 0)]);

  it('change nothing in that quarter', () => {
    expect(figuresIn(after, '2016-17-q3')).toEqual(figuresIn(before, '2016-17-q3'));
    expect(programsOf(after, '2016-17-q3')).toEqual([['portal', 0, 3, 0, 0, 1, 0, 2]]);
  });

  it('are moved out of the one program and into the other in the quarter of the note', () => {
    expect(programsOf(after, '2016-17-q4')).toEqual([
      ['billing', 0, 0, 0, 1, 0, 0, 1],
      ['portal', 2, 0, 1, 0, 0, 2, 1],
      ['_none', 0, 0, 0, 1, 0, 0, 1],
    ]);
  });

  it('count for the goal that they were for at its end', () => {
    const counts = (archive: Archive) =>
      archive.quarters.flatMap((quarter) =>
        quarter.goals.map((goal) => [goal.id, goalCounts(goal, archive.today)]),
      );
    const done = { open: 0, overdue: 0, done: 1, dropped: 0 };
    expect(counts(after)).toEqual([
      ['2016-17-q3/login', done],
      ['2016-17-q4/tokens', { ...done, done: 0, open: 1 }],
    ]);
  });
});
