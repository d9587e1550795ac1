import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aTeam,
} from '../../../testing/builders.ts';
import type { TraceFilter } from './filter.ts';
import { traceIndex } from './index.ts';
import { traceData } from './source.ts';
import { type TraceMatrix, traceMatrix } from './trace.ts';

const archive = anArchive({
  people: [aPerson({ id: 'mark', teams: ['releng'] })],
  teams: [aTeam({ id: 'releng' }), aTeam({ id: 'ops' })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1', owner: ['ops'] })] }),
        anOutcome({
          id: 'o2',
          objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2', owner: ['releng'] })],
        }),
      ],
    }),
    aProgram({ id: 'p7', outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
  ],
  quarters: [
    aQuarter({
      id: '2017-18-q1',
      starts: '2017-07-01',
      ends: '2017-09-30',
      goals: [
        aGoal({ id: 'pipeline', team: 'releng', for: ['p6/o2.1', 'p6/o2.2'] }),
        aGoal({ id: 'alone', team: 'ops' }),
      ],
    }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      actions: [
        anAction({ id: 'early', for: ['p6/o2.2'], owner: ['ops'], status: 'done', closed: '2017-03-20' }),
        anAction({
          id: 'both',
          for: ['p6/o2.1', 'p6/o2.2', '2017-18-q1/pipeline'],
          owner: ['mark'],
          due: '2017-09-01',
        }),
        anAction({ id: 'whole', for: ['p6/o2'], owner: ['ops'] }),
      ],
      checkIns: [aCheckIn({ ref: 'p6/o2.2', note: 'It began' })],
    }),
    aNote({
      id: 'ops/2017-07-25',
      actions: [
        anAction({ id: 'to-goal', for: ['2017-18-q1/pipeline'], owner: ['ops'], status: 'blocked' }),
        anAction({ id: 'stray', for: ['2017-18-q1/alone'], owner: ['ops'] }),
        anAction({ id: 'aimless' }),
      ],
      checkIns: [aCheckIn({ ref: 'p6/o2.2' }), aCheckIn({ ref: 'p6/o1.1', goal: 'none' })],
    }),
    aNote({
      id: 'ops/2017-08-01',
      followUps: [aFollowUp({ ref: 'whole', status: 'dropped', reason: 'No' })],
    }),
  ],
});
const index = traceIndex(traceData(archive));

/** Each row as one line: objective, goal, the short ids of actions. */
function rowsOf(filter: TraceFilter): readonly string[] {
  return partsOf(traceMatrix(index, filter, archive.today)).flatMap(({ where, part }) =>
    part.parts.map(({ goal, actions }) =>
      [part.of?.id ?? `${where} as a whole`, goal?.id ?? '-', ...actions.map(({ id }) => id.slice(4))].join(
        ' ',
      ),
    ),
  );
}

function partsOf(matrix: TraceMatrix) {
  return matrix.programs.flatMap((program) =>
    program.parts.flatMap((outcome) =>
      outcome.parts.map((part) => ({ where: outcome.of?.id ?? program.of?.id ?? 'nothing', part })),
    ),
  );
}

const notesOf = (objective: string, goal?: string) =>
  partsOf(traceMatrix(index, {}, archive.today))
    .filter(({ part }) => part.of?.id === objective)
    .flatMap(({ part }) => part.parts)
    .filter((row) => row.goal?.id === goal)
    .flatMap(({ notes }) => notes.map(({ id }) => id));

describe('the matrix', () => {
  it('has a row for each goal of an objective, for actions without a goal, and for empty objectives', () => {
    expect(rowsOf({})).toEqual([
      'p6/o1.1 -',
      'p6/o2.1 2017-18-q1/pipeline both to-goal',
      'p6/o2.2 2017-18-q1/pipeline both to-goal',
      'p6/o2.2 - early',
      'p6/o2 as a whole - whole',
      'p7/o1.1 -',
      'nothing as a whole 2017-18-q1/alone stray',
    ]);
  });

  it('follows a goal up to its objectives, their outcome and program', () => {
    const [p6] = traceMatrix(index, { program: 'p6' }, archive.today).programs;
    expect(p6?.actions.map(({ id }) => id)).toContain('ops/to-goal');
  });

  it('counts an action once at each level, whatever rows it is in', () => {
    const { programs, counts } = traceMatrix(index, {}, archive.today);
    const [p6] = programs;
    const o2 = p6?.parts.find(({ of }) => of?.id === 'p6/o2');
    expect(o2?.parts.map((part) => part.counts.open)).toEqual([2, 2, 0]);
    expect(o2?.counts).toEqual({ open: 2, overdue: 1, blocked: 1, deferred: 0, done: 1, dropped: 1 });
    expect(p6?.counts).toEqual(o2?.counts);
    expect(counts).toEqual({ open: 3, overdue: 1, blocked: 1, deferred: 0, done: 1, dropped: 1 });
  });

  it('gives the number of actions in several of its parts', () => {
    const { programs, shared } = traceMatrix(index, {}, archive.today);
    const o2 = programs[0]?.parts.find(({ of }) => of?.id === 'p6/o2');
    expect([shared, programs[0]?.shared, o2?.shared, o2?.parts[0]?.shared]).toEqual([0, 0, 2, 0]);
  });

  it('agrees with what each aim counts', () => {
    const [p6] = traceMatrix(index, { program: 'p6' }, archive.today).programs;
    const outcomes = archive.programs[0]?.outcomes ?? [];
    expect(p6?.actions.length).toBe(archive.programs[0]?.actions.length);
    for (const outcome of outcomes) {
      const part = p6?.parts.find(({ of }) => of?.id === outcome.id);
      expect(part?.actions.length).toBe(outcome.actions.length);
    }
  });

  it('names the notes of a row newest first: its check-ins, and what opened and closed its actions', () => {
    expect(notesOf('p6/o2.2', '2017-18-q1/pipeline')).toEqual(['ops/2017-07-25', 'ops/2017-03-07']);
    expect(notesOf('p6/o2.1', '2017-18-q1/pipeline')).toEqual(['ops/2017-07-25', 'ops/2017-03-07']);
    expect(notesOf('p6/o2.2')).toEqual(['ops/2017-03-07']);
    expect(notesOf('p6/o1.1')).toEqual(['ops/2017-07-25']);
  });

  it('of a quarter has its goals, its actions, and objectives without any', () => {
    expect(rowsOf({ program: 'p6', quarter: '2017-18-q1' })).toEqual([
      'p6/o1.1 -',
      'p6/o2.1 2017-18-q1/pipeline both to-goal',
      'p6/o2.2 2017-18-q1/pipeline both to-goal',
      'p6/o2 as a whole - whole',
    ]);
  });

  it('of a quarter leaves out programs that were not mentioned in it', () => {
    expect(rowsOf({ quarter: '2016-17-q3' })).toEqual([
      'p6/o1.1 -',
      'p6/o2.1 - both',
      'p6/o2.2 - both early',
      'p6/o2 as a whole - whole',
    ]);
  });

  it('is as of the end of a past quarter, without later closings, due dates and owners', () => {
    const after = (followUps: ReturnType<typeof aFollowUp>[]) =>
      anArchive(
        {
          ...registries,
          notes: [
            aNote({
              id: 'ops/2017-08-01',
              actions: [anAction({ id: 'a', for: ['p6/o1.1'], owner: ['ops'], due: '2017-09-01' })],
            }),
            aNote({ id: 'ops/2017-11-07', followUps }),
          ],
        },
        '2018-01-15',
      );
    const quarters = [
      aQuarter({ id: 'q1', starts: '2017-07-01', ends: '2017-09-30' }),
      aQuarter({ id: 'q2', starts: '2017-10-01', ends: '2017-12-31' }),
    ];
    const registries = {
      teams: [aTeam({ id: 'ops' }), aTeam({ id: 'releng' })],
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
        }),
      ],
      quarters,
    };
    for (const followUp of [
      aFollowUp({ ref: 'a', status: 'done', closed: '2017-09-20' }),
      aFollowUp({ ref: 'a', due: '2017-12-01', owner: ['releng'] }),
    ]) {
      const moved = after([followUp]);
      const traced = traceIndex(traceData(moved));
      const of = (quarter: string) => traceMatrix(traced, { quarter }, '2018-01-15');
      expect([of('q1').asOf, of('q1').counts.open, of('q1').counts.overdue, of('q1').counts.done]).toEqual([
        '2017-09-30',
        1,
        1,
        0,
      ]);
      expect(of('q1').programs[0]?.actions[0]?.teams).toEqual(['ops']);
      const later = followUp.status === 'done' ? { open: 0, done: 1 } : { open: 1, done: 0 };
      expect(of('q2').counts).toMatchObject(later);
    }
  });

  it('of a team holds its objectives whole, its goals whole, and its actions elsewhere', () => {
    expect(rowsOf({ team: 'releng' })).toEqual([
      'p6/o2.1 2017-18-q1/pipeline both to-goal',
      'p6/o2.2 2017-18-q1/pipeline both to-goal',
      'p6/o2.2 - early',
    ]);
    expect(rowsOf({ team: 'ops', program: 'p6' })).toEqual([
      'p6/o1.1 -',
      'p6/o2.1 2017-18-q1/pipeline to-goal',
      'p6/o2.2 2017-18-q1/pipeline to-goal',
      'p6/o2.2 - early',
      'p6/o2 as a whole - whole',
    ]);
  });

  it('of something that is not there is empty', () => {
    expect(rowsOf({ program: 'p9' })).toEqual([]);
    expect(rowsOf({ team: 'nobody' })).toEqual([]);
  });
});

it('a past quarter has the status of each aim at its end', () => {
  const aims = anObjective({ id: 'o1.1' });
  const settledLater = anArchive(
    {
      programs: [aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1', objectives: [aims] })] })],
      quarters: [aQuarter({ id: '2017-18-q1', starts: '2017-07-01', ends: '2017-09-30' })],
      notes: [
        aNote({ id: 'ops/2017-08-01', checkIns: [aCheckIn({ ref: 'p6/o1', status: 'in-progress' })] }),
        aNote({ id: 'ops/2017-10-10', checkIns: [aCheckIn({ ref: 'p6/o1.1', status: 'dropped' })] }),
      ],
    },
    '2017-11-01',
  );
  const statuses = (filter: TraceFilter) =>
    traceMatrix(traceIndex(traceData(settledLater)), filter, settledLater.today).programs.flatMap(
      ({ parts }) => parts.flatMap(({ parts: own }) => own.map(({ of }) => [of?.id, of?.status])),
    );
  // The objective has no action. It was not yet dropped then, so it has a row.
  expect(statuses({ quarter: '2017-18-q1' })).toContainEqual(['p6/o1.1', undefined]);
  expect(statuses({})).toContainEqual(['p6/o1.1', 'dropped']);
});
