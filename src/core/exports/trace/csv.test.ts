import papaparse from 'papaparse';
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
  aProgram,
  aQuarter,
  aTeam,
} from '../../../testing/builders.ts';
import { trace } from '../../views/trace/page.ts';
import { traceCsv } from './csv.ts';

const archive = anArchive({
  teams: [aTeam({ id: 'ops' })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({
          id: 'o1',
          objectives: [
            anObjective({ id: 'o1.1', text: '=HYPERLINK("x")', owner: ['ops'] }),
            anObjective({ id: 'o1.2', text: 'Two,\nthree' }),
          ],
        }),
      ],
    }),
  ],
  quarters: [
    aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'g', text: 'Goal', team: 'ops', for: ['p6/o1.1'] })] }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-08-01',
      actions: [anAction({ id: 'a', text: '+1', for: ['2017-18-q1/g'], owner: ['ops'], due: '2017-08-20' })],
    }),
    aNote({ id: 'ops/2017-08-08', checkIns: [aCheckIn({ ref: 'p6/o1.1' })] }),
    aNote({ id: 'ops/2017-08-15', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
  ],
});

const [whole] = trace(archive).matrices;
const csv = whole ? traceCsv(whole, archive) : '';
const lines = papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('the matrix as CSV', () => {
  it('has status and due date as of the end of a past quarter', () => {
    const late = anArchive(
      {
        programs: [
          aProgram({
            id: 'p6',
            outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
          }),
        ],
        quarters: [aQuarter({ id: 'q1', starts: '2017-07-01', ends: '2017-09-30' })],
        notes: [
          aNote({
            id: 'ops/2017-08-01',
            actions: [anAction({ id: 'a', for: ['p6/o1.1'], due: '2017-09-20' })],
          }),
          aNote({
            id: 'ops/2017-10-10',
            followUps: [aFollowUp({ ref: 'a', due: '2017-12-01', status: 'done' })],
          }),
        ],
      },
      '2018-01-15',
    );
    const matrix = trace(late).matrices.find(({ filter }) => filter.quarter === 'q1');
    const [line] = papaparse.parse<Record<string, string>>(matrix ? traceCsv(matrix, late) : '', {
      header: true,
    }).data;
    expect([line?.status, line?.due, line?.closed]).toEqual(['overdue', '2017-09-20', '']);
  });

  it('has a line for each action, one for notes that only mention the row, and one for rows without either', () => {
    expect(
      lines.map(({ objective, goal, action, status, notes }) => [objective, goal, action, status, notes]),
    ).toEqual([
      ['p6/o1.1', '2017-18-q1/g', 'ops/a', 'done', 'ops/2017-08-01; ops/2017-08-15'],
      ['p6/o1.1', '2017-18-q1/g', '', '', 'ops/2017-08-08'],
      ['p6/o1.2', '', '', '', ''],
    ]);
  });

  it('says who, when and what for', () => {
    expect(lines[0]).toMatchObject({
      program: 'p6',
      outcome: 'p6/o1',
      quarter: '2017-18-q1',
      opened: '2017-08-01',
      due: '2017-08-20',
      closed: '2017-08-15',
    });
  });

  it('never runs in a spreadsheet, and keeps words whole', () => {
    expect(lines[0]?.['objective_text']).toBe('\'=HYPERLINK("x")');
    expect(lines[0]?.['action_text']).toBe("'+1");
    expect(lines[2]?.['objective_text']).toBe('Two,\nthree');
  });

  it('counts an action in several rows once', () => {
    const two = anArchive({
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [
            anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' }), anObjective({ id: 'o1.2' })] }),
          ],
        }),
      ],
      notes: [aNote({ id: 'ops/2017-08-01', actions: [anAction({ id: 'a', for: ['p6/o1.1', 'p6/o1.2'] })] })],
    });
    const [matrix] = trace(two).matrices;
    const { data } = papaparse.parse<Record<string, string>>(matrix ? traceCsv(matrix, two) : '', {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ action, counted }) => [action, counted])).toEqual([
      ['ops/a', '1'],
      ['ops/a', '0'],
    ]);
  });

  it('has as many cells in each line as in its head', () => {
    const raw = papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(new Set(raw.map((cells) => cells.length))).toEqual(new Set([19]));
  });
});
