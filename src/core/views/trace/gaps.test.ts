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
  aPerson,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import { ownerLeft } from '../../graph/rules/owner-left.ts';
import type { Content } from '../../model/registry.ts';
import { programGaps } from '../aim/gaps.ts';
import { gapsByKind, isGapOf, lookedAt, traceGaps } from './gaps.ts';

const archiveOf = (part: Partial<Content>) =>
  anArchive({
    people: [aPerson({ id: 'dan' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({ id: 'o1', owner: ['dan'] }),
          anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1', owner: ['dan'] })] }),
        ],
      }),
    ],
    ...part,
  });
const gapsOf = (part: Partial<Content>) =>
  traceGaps(archiveOf(part)).map(({ kind, of }) => `${kind} ${of.id}`);

const ofObjective = (gaps: readonly string[]) => gaps.filter((gap) => !gap.endsWith('p6/o1'));

const quarterWith = (...goals: ReturnType<typeof aGoal>[]) => [aQuarter({ id: '2017-18-q1', goals })];

describe('the gaps', () => {
  it('of an objective are no action, no goal, no owner and no recent word', () => {
    expect(ofObjective(gapsOf({}))).toEqual(['no-action p6/o2.1', 'no-goal p6/o2.1', 'no-check-in p6/o2.1']);
  });

  it('are the same for an outcome without objectives', () => {
    expect(gapsOf({}).filter((gap) => gap.endsWith('p6/o1'))).toEqual([
      'no-action p6/o1',
      'no-goal p6/o1',
      'no-check-in p6/o1',
    ]);
    const quarters = quarterWith(aGoal({ id: 'g', for: ['p6/o1'] }));
    const notes = [
      aNote({
        id: 'ops/2017-09-01',
        actions: [anAction({ id: 'a', owner: ['dan'], for: ['2017-18-q1/g'] })],
        checkIns: [aCheckIn({ ref: '2017-18-q1/g' })],
      }),
    ];
    expect(gapsOf({ quarters, notes }).filter((gap) => gap.endsWith('p6/o1'))).toEqual([]);
  });

  it('without a check-in are closed by a check-in on a goal for the objective', () => {
    const quarters = quarterWith(aGoal({ id: 'g', for: ['p6/o2.1'] }));
    const notes = [aNote({ id: 'ops/2017-09-01', checkIns: [aCheckIn({ ref: '2017-18-q1/g' })] })];
    expect(ofObjective(gapsOf({ quarters, notes }))).toEqual(['no-action p6/o2.1']);
  });

  it('include unowned open actions', () => {
    const notes = [
      aNote({
        id: 'ops/2017-09-01',
        actions: [
          anAction({ id: 'nobodys', for: ['p6'] }),
          anAction({ id: 'owned', owner: ['dan'], for: ['p6'] }),
          anAction({ id: 'over', for: ['p6'], status: 'dropped', reason: 'No' }),
        ],
      }),
    ];
    expect(gapsOf({ notes }).filter((gap) => gap.startsWith('action'))).toEqual([
      'action-without-owner ops/nobodys',
    ]);
  });

  it('include open actions of people who have left, as the check does', () => {
    const people = [aPerson({ id: 'dan', left: '2017-09-07' }), aPerson({ id: 'zoe', left: '2017-09-08' })];
    const owned = (id: string, owner: readonly string[]) => anAction({ id, owner, for: ['p6'] });
    const notes = [
      aNote({
        id: 'ops/2017-09-01',
        actions: [owned('his', ['dan']), owned('hers', ['zoe']), owned('his-part', ['dan', 'zoe'])],
      }),
      aNote({
        id: 'ops/2017-09-02',
        followUps: [aFollowUp({ ref: 'his-part', team: 'dan', status: 'done' })],
      }),
    ];
    expect(gapsOf({ people, notes }).filter((gap) => gap.startsWith('owner'))).toEqual([
      'owner-left ops/his',
    ]);
    expect(ownerLeft.check(archiveOf({ people, notes }))).toHaveLength(1);
  });

  it('are the same on the page of a program and in its matrix', () => {
    const archive = archiveOf({
      people: [aPerson({ id: 'dan', left: '2017-09-07' })],
      quarters: quarterWith(aGoal({ id: 'outcome', for: ['p6/o2'] }), aGoal({ id: 'alone' })),
      notes: [
        aNote({
          id: 'ops/2017-09-01',
          actions: [
            anAction({ id: 'a', for: ['2017-18-q1/outcome'] }),
            anAction({ id: 'b', owner: ['dan'], for: ['p6'] }),
          ],
        }),
      ],
    });
    const [program] = archive.programs;
    const found = traceGaps(archive).filter((gap) => isGapOf(gap, 'p6'));
    expect(program && programGaps(program, archive.today).kinds).toEqual(gapsByKind(found, 12));
    const kinds = found.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['action-without-owner', 'owner-left']));
  });

  it('are not denied if no item could have one', () => {
    const looked = (part: Partial<Content>, id?: string) => lookedAt(archiveOf(part), id);
    expect(looked({ programs: [] })).toEqual({ openAims: 0, openItems: 0 });
    expect(looked({ programs: [aProgram({ id: 'p6' })] }, 'p6')).toEqual({ openAims: 0, openItems: 0 });
    expect(looked({})).toEqual({ openAims: 2, openItems: 0 });
    const notes = [aNote({ id: 'ops/2017-09-01', actions: [anAction({ id: 'a' })] })];
    expect(looked({ notes }, 'p6')).toEqual({ openAims: 2, openItems: 0 });
    expect(looked({ notes })).toEqual({ openAims: 2, openItems: 1 });
  });

  it('close once there is an action, a goal and a recent check-in', () => {
    const note = (id: string) =>
      aNote({
        id,
        actions: [anAction({ id: 'a', owner: ['dan'], for: ['p6/o2.1'] })],
        checkIns: [aCheckIn({ ref: 'p6/o2.1' })],
      });
    const quarters = quarterWith(aGoal({ id: 'g', for: ['p6/o2.1'] }));
    expect(ofObjective(gapsOf({ quarters, notes: [note('ops/2017-09-01')] }))).toEqual([]);
    expect(ofObjective(gapsOf({ quarters, notes: [note('ops/2017-07-01')] }))).toEqual([
      'no-check-in p6/o2.1',
    ]);
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
      ['no-action', 'p6/o1', 2],
      ['no-goal', 'p6/o1', 2],
      ['no-check-in', 'p6/o1', 2],
      ['goal-without-objective', '2017-18-q1/outcome', 1],
    ]);
  });
});
