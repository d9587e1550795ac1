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
  aSeries,
  aTeam,
} from '../testing/builders.ts';
import { seeAlso } from './see-also.ts';

const archive = anArchive({
  teams: [aTeam({ id: 'ops' }), aTeam({ id: 'idle' })],
  series: [aSeries({ id: 'pipeline' })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] })] }),
  ],
  quarters: [aQuarter({ id: '2017-18-q2', goals: [aGoal({ id: 'later' })] })],
  notes: [
    aNote({ id: 'pipeline/2017-05-02' }),
    aNote({
      id: 'pipeline/2017-07-25',
      actions: [anAction({ id: 'tests', owner: ['ops'], for: ['p6/o2.2'] })],
    }),
  ],
});
const pathsOf = (kind: Parameters<typeof seeAlso>[0]['kind'], id: string) =>
  seeAlso({ kind, id }, archive).map(({ path }) => path);

describe('the other pages on a thing', () => {
  it('are the report of a quarter, its last day, and its matrix', () => {
    expect(pathsOf('quarter', '2016-17-q4')).toEqual([
      '/reports/2016-17-q4/',
      '/books/2016-17-q4/',
      '/as-of/?day=2017-06-30',
    ]);
    expect(pathsOf('quarter', '2017-18-q1')).toEqual([
      '/reports/2017-18-q1/',
      '/books/2017-18-q1/',
      '/trace/quarter/2017-18-q1/',
    ]);
  });

  it('are named by what they show', () => {
    expect(seeAlso({ kind: 'quarter', id: '2016-17-q4' }, archive).map(({ label }) => label)).toEqual([
      'report on this quarter',
      'book of this quarter',
      'actions and programs as of 30 Jun 2017',
    ]);
    expect(seeAlso({ kind: 'team', id: 'ops' }, archive).map(({ label }) => label)).toEqual([
      'follow-through of this team',
      'trace of this team',
    ]);
  });

  it('are none of the past for a quarter to come', () => {
    expect(pathsOf('quarter', '2017-18-q2').filter((path) => !path.startsWith('/trace/'))).toEqual([]);
  });

  it('are how well it is followed through, and its matrix where it has one', () => {
    expect(pathsOf('program', 'p6')).toEqual(['/follow-through/programs/p6/', '/trace/program/p6/']);
    expect(pathsOf('objective', 'p6/o2.2')).toEqual(['/follow-through/programs/p6/o2.2/']);
    expect(pathsOf('series', 'pipeline')).toEqual(['/follow-through/series/pipeline/']);
    expect(pathsOf('team', 'ops')).toEqual(['/follow-through/teams/ops/', '/trace/team/ops/']);
    expect(pathsOf('team', 'idle')).toEqual(['/follow-through/teams/idle/']);
  });
});
