import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { Content } from '../../model/registry.ts';
import { programPage } from './program-page.ts';

function pageOf(part: Partial<Content>) {
  const archive = anArchive({
    people: [aPerson({ id: 'dan' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({
            id: 'o2',
            objectives: [anObjective({ id: 'o2.1', owner: ['dan'] }), anObjective({ id: 'o2.2' })],
          }),
        ],
      }),
    ],
    ...part,
  });
  const [program] = archive.programs;
  if (!program) throw new Error('No program in the archive.');
  return programPage(program, archive);
}

const gapsOf = (part: Partial<Content>) =>
  Object.fromEntries(
    pageOf(part).gaps.kinds.map(({ kind, found }) => [kind, found.items.map(({ id }) => id)]),
  );

describe('the gaps of a program', () => {
  it('are found for each open objective', () => {
    expect(gapsOf({})).toEqual({
      'no-action': ['p6/o2.1', 'p6/o2.2'],
      'no-goal': ['p6/o2.1', 'p6/o2.2'],
      'no-owner': ['p6/o2.2'],
      'no-check-in': ['p6/o2.1', 'p6/o2.2'],
    });
  });

  it('close with an action, a goal (or `none`) and a check-in', () => {
    const gaps = gapsOf({
      quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'pipeline', for: ['p6/o2.2'] })] })],
      notes: [
        aNote({
          id: 'ops/2017-09-01',
          actions: [
            anAction({ id: 'tests', for: ['p6/o2.1'], owner: ['dan'] }),
            anAction({ id: 'images', for: ['p6/o2.2'], owner: ['dan'] }),
          ],
          checkIns: [aCheckIn({ ref: 'p6/o2.1', goal: 'none' }), aCheckIn({ ref: 'p6/o2.2' })],
        }),
      ],
    });
    expect(gaps).toEqual({ 'no-owner': ['p6/o2.2'] });
  });

  it('are none on an objective that is settled', () => {
    const checkIns = [
      aCheckIn({ ref: 'p6/o2.1', status: 'done' }),
      aCheckIn({ ref: 'p6/o2.2', status: 'dropped' }),
    ];
    expect(gapsOf({ notes: [aNote({ id: 'ops/2017-03-07', checkIns })] })).toEqual({});
  });

  it('name unowned open actions', () => {
    const actions = [
      anAction({ id: 'lost', for: ['p6'] }),
      anAction({ id: 'gone', for: ['p6'], status: 'dropped' }),
    ];
    expect(gapsOf({ notes: [aNote({ id: 'ops/2017-09-01', actions })] })).toMatchObject({
      'action-without-owner': ['ops/lost'],
    });
  });
});

describe('the page of a program', () => {
  it('has every note once that mentions it or has records for it, newest first', () => {
    const page = pageOf({
      notes: [
        aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'a', for: ['p6/o2.1'] })] }),
        aNote({ id: 'ops/2017-07-25', checkIns: ['p6', 'p6/o2', 'p6/o2.1'].map((ref) => aCheckIn({ ref })) }),
        aNote({ id: 'ops/2017-08-22' }),
      ],
    });
    expect(page.notes.items.map(({ ref }) => ref.id)).toEqual(['ops/2017-07-25', 'ops/2017-03-07']);
    expect(page.mentioned).toEqual({ from: '2017-03-07', to: '2017-07-25' });
  });

  it('shows the latest check-ins of an objective, and counts the others', () => {
    const days = ['2017-03-07', '2017-04-04', '2017-05-02', '2017-06-06', '2017-07-25'];
    const notes = days.map((day) =>
      aNote({ id: `ops/${day}`, checkIns: [aCheckIn({ ref: 'p6/o2.1', note: day })] }),
    );
    const said = pageOf({ notes }).outcomes[0]?.objectives[0]?.said;
    expect(said?.lines.map((line) => line.said)).toEqual(['2017-07-25', '2017-06-06', '2017-05-02']);
    expect(said?.earlier).toBe(2);
  });

  it('says of an objective that it has no goal on purpose until a later note names one', () => {
    const none = aNote({ id: 'ops/2017-03-07', checkIns: [aCheckIn({ ref: 'p6/o2.1', goal: 'none' })] });
    const named = aNote({
      id: 'ops/2017-07-25',
      checkIns: [aCheckIn({ ref: 'p6/o2.1', goal: '2017-18-q1/a' })],
    });
    const quarters = [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'a' })] })];
    const noGoalBy = (notes: Content['notes']) =>
      pageOf({ quarters, notes }).outcomes[0]?.objectives[0]?.noGoalBy;
    expect(noGoalBy([none])?.day).toBe('2017-03-07');
    expect(noGoalBy([none, named])).toBeUndefined();
  });
});
