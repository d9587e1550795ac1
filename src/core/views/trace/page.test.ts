import { describe, expect, it } from 'vitest';
import {
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aTeam,
} from '../../../testing/builders.ts';
import { trace, tracePages } from './page.ts';

const objectives = Array.from({ length: 30 }, (_, index) => anObjective({ id: `o1.${index + 1}` }));
const archive = anArchive({
  teams: [aTeam({ id: 'ops' }), aTeam({ id: 'idle' })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1', objectives })] }),
    aProgram({ id: 'p7', outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
    aProgram({ id: 'bare' }),
  ],
  quarters: [
    aQuarter({
      id: '2017-18-q1',
      starts: '2017-07-01',
      ends: '2017-09-30',
      goals: [aGoal({ id: 'g', for: ['p7/o1.1'] }), aGoal({ id: 'alone' })],
    }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-08-01',
      actions: [
        anAction({ id: 'lost' }),
        anAction({ id: 'later', for: ['p7'], due: '2017-08-10', start: '2017-09-20' }),
        ...['a', 'b', 'c', 'd'].map((id) => anAction({ id, for: ['p6/o1.1'], owner: ['ops'] })),
      ],
    }),
  ],
});
const all = trace(archive);
const pages = tracePages(all);
const first = (filter: object) =>
  pages.find((page) => JSON.stringify(page.filter) === JSON.stringify(filter));

describe('the pages of the matrix', () => {
  it('are of the whole, then of each program, quarter and team that has rows', () => {
    expect(pages.filter(({ rows }) => rows.page === 1).map(({ filter }) => filter)).toEqual([
      {},
      { program: 'p6' },
      { program: 'p7' },
      { quarter: '2017-18-q1' },
      { team: 'ops' },
    ]);
    expect(all.choices.map(({ key, values }) => [key, values.map(({ id }) => id)])).toEqual([
      ['program', ['p6', 'p7']],
      ['quarter', ['2017-18-q1']],
      ['team', ['ops']],
    ]);
    expect(trace(anArchive({})).choices).toEqual([]);
  });

  it('run on where there are many rows, and repeat the heads', () => {
    const p6 = pages.filter(({ filter }) => filter.program === 'p6');
    expect(p6.map(({ rows }) => [rows.page, rows.pages, rows.total])).toEqual([
      [1, 2, 30],
      [2, 2, 30],
    ]);
    expect(p6[1]?.rows.items[0]?.outcome.ref?.id).toBe('p6/o1');
  });

  it('have the flow and the gaps on the first page of the whole and of a program', () => {
    expect(first({})?.flows?.wide.columns).toEqual(['program', 'outcome', 'state']);
    expect(first({ program: 'p6' })?.flows?.wide.columns).toEqual(['outcome', 'objective', 'goal', 'state']);
    expect(pages.filter(({ gaps }) => gaps).map(({ filter, rows }) => [filter, rows.page])).toEqual([
      [{}, 1],
      [{ program: 'p6' }, 1],
      [{ program: 'p7' }, 1],
    ]);
  });

  it('keep the gaps of a program to itself, and show those of none with the whole', () => {
    const kinds = (filter: object) => first(filter)?.gaps?.kinds.map(({ kind }) => kind);
    expect(kinds({})).toContain('unlinked-action');
    expect(kinds({})).toContain('goal-without-objective');
    expect(kinds({ program: 'p6' })).toEqual(['no-action', 'no-goal', 'no-owner', 'no-check-in']);
    expect(first({ program: 'p6' })?.gaps?.kinds[0]?.found).toMatchObject({ total: 29 });
    expect(first({ program: 'p7' })?.gaps).toMatchObject({ total: 4 });
  });

  it('show the first actions of a row and say how many there are', () => {
    const row = first({ program: 'p6' })?.rows.items[0]?.lines[0]?.rows[0];
    expect(row?.actions.items.map(({ ref }) => ref.id)).toEqual(['ops/a', 'ops/b', 'ops/c']);
    expect(row?.actions.total).toBe(4);
  });

  it('count deferred actions neither as open nor as overdue', () => {
    expect(first({ program: 'p7' })?.counts).toMatchObject({ open: 0, overdue: 0, deferred: 1 });
    const onItsDay = trace({ ...archive, today: '2017-09-21' });
    expect(onItsDay.matrices.find(({ filter }) => filter.program === 'p7')?.counts).toMatchObject({
      open: 1,
      overdue: 1,
      deferred: 0,
    });
  });
});
