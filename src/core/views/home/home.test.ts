import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anAction,
  anArchive,
  aProgram,
  aQuarter,
  aQuestion,
  aSeries,
} from '../../../testing/builders.ts';
import { home } from './home.ts';

const notes = [
  aNote({
    id: 'pipeline/2017-03-07',
    actions: [
      anAction({ id: 'second', due: '2017-08-01' }),
      anAction({ id: 'first', due: '2017-02-01' }),
      anAction({ id: 'blocked', status: 'blocked' }),
      anAction({ id: 'open' }),
      anAction({ id: 'next', due: 'next-meeting' }),
    ],
    questions: [aQuestion({ id: 'asked' }), aQuestion({ id: 'answered', status: 'answered' })],
  }),
];
const series = [aSeries({ id: 'pipeline', cadence: 'monthly' })];
const ids = (lines: { items: readonly { ref: { id: string } }[] }) => lines.items.map(({ ref }) => ref.id);

describe('the home page', () => {
  const view = home(anArchive({ series, notes }, '2017-09-08'));

  it('has overdue, blocked and other open actions', () => {
    expect(ids(view.overdue)).toEqual(['pipeline/first', 'pipeline/second']);
    expect(view).toMatchObject({
      later: { longOverdue: { now: 1 }, staleOverdue: { now: 0 } },
      first: 'overdue',
    });
    expect(ids(view.blocked)).toEqual(['pipeline/blocked']);
    expect(ids(view.open)).toEqual(['pipeline/next', 'pipeline/open']);
  });

  it('has the open questions, with the days since they were asked', () => {
    expect(view.questions.items).toMatchObject([{ ref: { id: 'pipeline/asked' }, days: 185 }]);
  });

  it('lists inactive series apart from those that meet', () => {
    expect(ids(view.inactive)).toEqual(['pipeline']);
    expect(view.meeting.items).toEqual([]);
    expect(ids(home(anArchive({ series, notes }, '2017-03-20')).meeting)).toEqual(['pipeline']);
  });

  it('leaves notes of days to come out of the newest', () => {
    const more = [...notes, aNote({ id: 'pipeline/2017-10-03' })];
    expect(ids(home(anArchive({ series, notes: more }, '2017-09-08')).newest)).toEqual([
      'pipeline/2017-03-07',
    ]);
  });

  it('has the goals of the running quarter only', () => {
    const quarters = [
      aQuarter({ id: '2016-17-q4', goals: [aGoal({ id: 'old' })] }),
      aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'new' })] }),
    ];
    const { quarter } = home(anArchive({ series, notes, quarters }, '2017-09-08'));
    expect(quarter?.goals.items.map(({ ref }) => ref.id)).toEqual(['2017-18-q1/new']);
    expect(quarter?.ends).toBe('2017-09-30');
  });

  it('puts the next meetings beside the first part that there is', () => {
    const first = (...actions: Parameters<typeof anAction>[0][]) =>
      home(
        anArchive(
          { series, notes: [aNote({ id: 'pipeline/2017-03-07', actions: actions.map(anAction) })] },
          '2017-09-08',
        ),
      ).first;
    expect(first({ id: 'a', due: '2017-08-01' }, { id: 'b', status: 'blocked' })).toBe('overdue');
    expect(first({ id: 'b', status: 'blocked' })).toBe('blocked');
    expect(first({ id: 'c' })).toBe('open');
    expect(first()).toBe('notes');
    expect(home(anArchive({})).first).toBe('start');
  });

  it('has programs with the worst health first', () => {
    const program = (id: string, health?: 'on-track' | 'off-track') => ({ id, health });
    const programs = [program('calm', 'on-track'), program('unreported'), program('bad', 'off-track')];
    const checkIns = programs.flatMap(({ id, health }) => (health ? [aCheckIn({ ref: id, health })] : []));
    const archive = anArchive(
      {
        series,
        programs: programs.map(({ id }) => aProgram({ id })),
        notes: [aNote({ id: 'pipeline/2017-03-07', checkIns })],
      },
      '2017-03-08',
    );
    expect(ids(home(archive).programs)).toEqual(['bad', 'unreported', 'calm']);
  });

  it('is empty, not broken, without any note', () => {
    const nothing = home(anArchive({}));
    expect(nothing.newest.total).toBe(0);
    expect(nothing.oldest).toBeUndefined();
  });
});
