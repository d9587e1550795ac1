import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aDecision,
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aQuestion,
  aTeam,
} from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { Note } from '../../model/note.ts';
import type { Content } from '../../model/registry.ts';
import { quarterPages } from './quarter-page.ts';

const program = aProgram({
  id: 'p6',
  outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] })],
});

function pageOf(id: string, part: Partial<Content>, today?: Day) {
  const page = quarterPages(anArchive({ programs: [program], ...part }, today)).find(
    ({ ref }) => ref.id === id,
  );
  if (!page) throw new Error(`No page of ${id}.`);
  return page;
}

describe('the page of a quarter', () => {
  it('has the goals under their teams by name, those without a team last', () => {
    const goals = [aGoal({ id: 'c' }), aGoal({ id: 'b', team: 'services' }), aGoal({ id: 'a', team: 'ops' })];
    const teams = [aTeam({ id: 'services', name: 'Services' }), aTeam({ id: 'ops', name: 'Ops' })];
    const page = pageOf('2017-18-q1', { teams, quarters: [aQuarter({ id: '2017-18-q1', goals })] });
    expect(page.teams.map(({ team, goals: own }) => [team?.label, own.map(({ ref }) => ref.id)])).toEqual([
      ['Ops', ['2017-18-q1/a']],
      ['Services', ['2017-18-q1/b']],
      [undefined, ['2017-18-q1/c']],
    ]);
  });

  it('keeps every goal where there are very many, the last in brief', () => {
    const goals = Array.from({ length: 30 }, (_, index) =>
      aGoal({ id: `goal-${index}`, team: index < 20 ? 'ops' : 'services' }),
    );
    const teams = [aTeam({ id: 'services', name: 'Services' }), aTeam({ id: 'ops', name: 'Ops' })];
    const page = pageOf('2017-18-q1', { teams, quarters: [aQuarter({ id: '2017-18-q1', goals })] });
    expect(page.teams.map(({ goals: whole, brief }) => [whole.length, brief.length])).toEqual([
      [20, 0],
      [4, 6],
    ]);
    expect(page.tally.total).toBe(30);
  });

  it('has the blockers of an action at its end, also after they are cleared or reopened', () => {
    const answer = (id: string, status: 'answered' | 'open') =>
      aNote({ id, followUps: [aFollowUp({ kind: 'question', ref: 'why', status })] });
    const opening = aNote({
      id: 's/2017-07-25',
      questions: [aQuestion({ id: 'why' })],
      actions: [anAction({ id: 'a', status: 'blocked', blockedBy: ['why'] })],
    });
    const blockersIn = (...later: readonly Note[]) =>
      pageOf('2017-18-q1', { notes: [opening, ...later] }, '2018-01-31').carried.items.map(
        ({ blockedBy }) => blockedBy.length,
      );
    expect(blockersIn(answer('s/2017-10-10', 'answered'))).toEqual([1]);
    expect(blockersIn(answer('s/2017-08-29', 'answered'), answer('s/2017-10-10', 'open'))).toEqual([0]);
  });

  it('has the check-ins on a goal and, within the quarter, on its objective', () => {
    const page = pageOf(
      '2017-18-q1',
      {
        quarters: [
          aQuarter({
            id: '2017-18-q1',
            goals: [aGoal({ id: 'pipeline', for: ['p6/o2.2'] }), aGoal({ id: 'other' })],
          }),
        ],
        notes: [
          aNote({
            id: 'ops/2017-06-06',
            checkIns: [aCheckIn({ ref: 'p6/o2.2', note: 'before the quarter' })],
          }),
          aNote({
            id: 'ops/2017-07-25',
            checkIns: [
              aCheckIn({ ref: 'p6/o2.2', note: 'on the objective' }),
              aCheckIn({ ref: 'p6/o2.2', goal: '2017-18-q1/pipeline', note: 'of this goal' }),
              aCheckIn({ ref: 'p6/o2.2', goal: 'none', note: 'not of a goal' }),
              aCheckIn({ ref: 'p6/o2.2', goal: '2017-18-q1/other', note: 'of the other goal' }),
              aCheckIn({ ref: 'p6/o2.1', note: 'on another objective' }),
            ],
          }),
          aNote({
            id: 'ops/2017-10-03',
            checkIns: [aCheckIn({ ref: '2017-18-q1/pipeline', note: 'the verdict' })],
          }),
        ],
      },
      '2017-10-03',
    );
    const goal = page.teams.flatMap(({ goals }) => goals).find(({ ref }) => ref.id === '2017-18-q1/pipeline');
    expect(goal?.reported.lines.map(({ said }) => said)).toEqual(['of this goal', 'the verdict']);
    expect(goal?.inferredCheckIns.lines.map(({ said }) => said)).toEqual(['on the objective']);
  });

  it('has a quarter without a file as soon as a note falls into it', () => {
    const page = pageOf('2017-18-q1', { notes: [aNote({ id: 'ops/2017-07-25' })] });
    expect(page.period).toEqual({
      starts: '2017-07-01',
      ends: '2017-09-30',
      registered: false,
      until: '2017-09-08',
      phase: 'running',
    });
    expect(page.notes.items.map(({ ref }) => ref.id)).toEqual(['ops/2017-07-25']);
  });

  it('counts an action as opened where its note is, and as closed where it ended', () => {
    const notes = [
      aNote({ id: 'ops/2017-06-06', actions: [anAction({ id: 'upgrade' })] }),
      aNote({ id: 'ops/2017-07-25', followUps: [aFollowUp({ ref: 'upgrade', status: 'done' })] }),
    ];
    const ids = (id: string) => {
      const { opened, closed } = pageOf(id, { notes });
      return [opened, closed].map(({ items }) => items.map(({ ref }) => ref.id));
    };
    expect(ids('2016-17-q4')).toEqual([['ops/upgrade'], []]);
    expect(ids('2017-18-q1')).toEqual([[], ['ops/upgrade']]);
  });

  it('shows actions and decisions as of its end, without later changes', () => {
    const notes = [
      aNote({
        id: 'ops/2017-08-01',
        actions: [anAction({ id: 'upgrade', due: '2017-09-20' })],
        decisions: [aDecision({ id: 'switch' })],
      }),
      aNote({
        id: 'ops/2017-10-03',
        followUps: [aFollowUp({ ref: 'upgrade', status: 'done', due: '2017-12-01' })],
        decisions: [aDecision({ id: 'back', supersedes: ['switch'] })],
      }),
    ];
    const { opened, carried, decided, period } = pageOf('2017-18-q1', { notes }, '2018-02-01');
    for (const { items } of [opened, carried])
      expect(items).toMatchObject([
        { status: 'open', due: { day: '2017-09-20', days: -10, status: 'overdue' }, closed: undefined },
      ]);
    expect([period.until, decided.items.map(({ status }) => status)]).toEqual(['2017-09-30', ['accepted']]);
    expect(pageOf('2017-18-q2', { notes }, '2018-02-01').closed).toMatchObject({
      items: [{ status: 'done' }],
      lists: [{ list: 'done', figure: 1 }],
    });
  });

  it('leads to the quarters around it in time', () => {
    const page = pageOf('2017-18-q1', {
      quarters: ['2017-18-q2', '2016-17-q4', '2017-18-q1'].map((id) => aQuarter({ id })),
    });
    expect([page.previous?.id, page.next?.id]).toEqual(['2016-17-q4', '2017-18-q2']);
  });
});
