import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aDecision,
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
import { gapsByKind, isGapOf, traceGaps } from './gaps.ts';

const archiveOf = (part: Partial<Content>) =>
  anArchive({
    people: [aPerson({ id: 'dan' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({ id: 'o1' }),
          anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1', owner: ['dan'] })] }),
        ],
      }),
    ],
    ...part,
  });
const gapsOf = (part: Partial<Content>) =>
  traceGaps(archiveOf(part)).map(({ kind, of }) => `${kind} ${of.id}`);

const quarterWith = (...goals: ReturnType<typeof aGoal>[]) => [aQuarter({ id: '2017-18-q1', goals })];

describe('the gaps', () => {
  it('of an objective are no action, no goal, no owner and no recent word', () => {
    expect(gapsOf({})).toEqual(['no-action p6/o2.1', 'no-goal p6/o2.1', 'no-check-in p6/o2.1']);
  });

  it('close once there is an action, a goal and a recent check-in', () => {
    const note = (id: string) =>
      aNote({
        id,
        actions: [anAction({ id: 'a', for: ['p6/o2.1'] })],
        checkIns: [aCheckIn({ ref: 'p6/o2.1' })],
      });
    const quarters = quarterWith(aGoal({ id: 'g', for: ['p6/o2.1'] }));
    expect(gapsOf({ quarters, notes: [note('ops/2017-09-01')] })).toEqual([]);
    expect(gapsOf({ quarters, notes: [note('ops/2017-07-01')] })).toEqual(['no-check-in p6/o2.1']);
  });

  it('of goals are those without an objective, unless they are standalone or over', () => {
    const quarters = quarterWith(
      aGoal({ id: 'alone' }),
      aGoal({ id: 'none', for: 'none' }),
      aGoal({ id: 'outcome', for: ['p6/o2'] }),
      aGoal({ id: 'bare-outcome', for: ['p6/o1'] }),
      aGoal({ id: 'over' }),
      aGoal({ id: 'lost', for: ['p6/o9'] }),
    );
    const notes = [
      aNote({ id: 'ops/2017-09-01', checkIns: [aCheckIn({ ref: '2017-18-q1/over', status: 'done' })] }),
    ];
    expect(gapsOf({ quarters, notes }).filter((gap) => gap.startsWith('goal'))).toEqual([
      'goal-without-objective 2017-18-q1/alone',
      'goal-without-objective 2017-18-q1/outcome',
    ]);
  });

  it('of actions and decisions are unlinked ones that are not closed', () => {
    const notes = [
      aNote({
        id: 'ops/2017-09-01',
        actions: [
          anAction({ id: 'lost' }),
          anAction({ id: 'for-none', for: 'none' }),
          anAction({ id: 'done', status: 'done', closed: '2017-09-02' }),
          anAction({ id: 'serving', for: ['p6'] }),
        ],
        decisions: [
          aDecision({ id: 'stray' }),
          aDecision({ id: 'refused', status: 'rejected' }),
          aDecision({ id: 'tied', for: ['p6/o1'] }),
        ],
      }),
    ];
    expect(gapsOf({ notes }).filter((gap) => gap.startsWith('unlinked'))).toEqual([
      'unlinked-action ops/lost',
      'unlinked-decision ops/stray',
    ]);
  });

  it('belong to a program or to none', () => {
    const archive = archiveOf({
      quarters: quarterWith(aGoal({ id: 'alone' }), aGoal({ id: 'outcome', for: ['p6/o2'] })),
      notes: [aNote({ id: 'ops/2017-09-01', actions: [anAction({ id: 'lost' })] })],
    });
    const found = traceGaps(archive).filter((gap) => isGapOf(gap, 'p6'));
    expect(
      gapsByKind(found, 1).map(({ kind, found: { items, total } }) => [kind, items[0]?.id, total]),
    ).toEqual([
      ['no-action', 'p6/o2.1', 1],
      ['no-goal', 'p6/o2.1', 1],
      ['no-check-in', 'p6/o2.1', 1],
      ['goal-without-objective', '2017-18-q1/outcome', 1],
    ]);
  });
});
