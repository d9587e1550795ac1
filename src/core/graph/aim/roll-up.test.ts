import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aContent,
  aDecision,
  aFollowUp,
  aGoal,
  aMilestone,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aSeries,
} from '../../../testing/builders.ts';
import type { ActionEntry, ForEntry } from '../../model/entry.ts';
import type { Content } from '../../model/registry.ts';
import { linkArchive } from '../link.ts';

const programs = [
  aProgram({
    id: 'p6',
    outcomes: [
      anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
    ],
  }),
];
const quarters = [
  aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'try', for: ['p6/o2.2'] })] }),
  aQuarter({
    id: '2016-17-q4',
    goals: [
      aGoal({ id: 'ship', for: ['p6/o2.2'], continues: '2016-17-q3/try' }),
      aGoal({ id: 'other', for: ['p6/o2.1'] }),
    ],
  }),
];

const archiveWith = (action: Partial<ActionEntry>, part: Partial<Content> = {}) =>
  anArchive({
    programs,
    quarters,
    notes: [aNote({ id: 'ops/2017-03-10', actions: [anAction({ id: 'x', ...action })] })],
    ...part,
  });

describe('what an action serves', () => {
  const nearest = (ofAction?: ForEntry, ofNote?: ForEntry, ofSeries?: ForEntry) =>
    anArchive({
      programs,
      series: [aSeries({ id: 'ops', for: ofSeries })],
      notes: [aNote({ id: 'ops/2017-03-10', for: ofNote, actions: [anAction({ id: 'x', for: ofAction })] })],
    }).find.action('ops/x')?.serves;

  it.each([
    [['p6/o2.1'], ['p6/o2'], ['p6'], 'p6/o2.1', 'record'],
    [undefined, ['p6/o2'], ['p6'], 'p6/o2', 'note'],
    [undefined, undefined, ['p6'], 'p6', 'series'],
    ['none', ['p6/o2'], ['p6'], undefined, 'record'],
    [undefined, 'none', ['p6'], undefined, 'note'],
    [undefined, undefined, undefined, undefined, undefined],
  ] as const)(
    'is given at the nearest of action %j, note %j, series %j',
    (ofAction, ofNote, ofSeries, aim, from) => {
      const serves = nearest(ofAction, ofNote, ofSeries);
      expect(serves?.aims.map(({ id }) => id)).toEqual(aim === undefined ? [] : [aim]);
      expect(serves?.from).toBe(from);
      expect(serves?.none).toBe(ofAction === 'none' || ofNote === 'none');
    },
  );

  it('may be changed by a follow-up', () => {
    const notes = [
      aNote({ id: 'ops/2017-03-10', actions: [anAction({ id: 'x', for: ['p6/o2.1'] })] }),
      aNote({ id: 'ops/2017-04-10', followUps: [aFollowUp({ ref: 'x', for: ['p6/o2.2'] })] }),
    ];
    expect(
      archiveWith({}, { notes })
        .find.action('ops/x')
        ?.serves.aims.map(({ id }) => id),
    ).toEqual(['p6/o2.2']);
  });

  it('keeps a reference that names nothing as it was written, with a finding', () => {
    const notes = [
      aNote({ id: 'ops/2017-03-10', actions: [anAction({ id: 'x', for: ['p6', 'p6/oo2.2'] })] }),
    ];
    const { archive, findings } = linkArchive(aContent({ programs, notes }), '2017-09-08');
    expect(archive.find.action('ops/x')?.serves.dangling).toEqual(['p6/oo2.2']);
    expect(findings).toMatchObject([
      {
        code: 'unknown-objective',
        spot: { keys: ['actions', 0, 'for', 1] },
        hint: 'write `p6/o2.2`',
      },
    ]);
  });
});

describe('roll-up', () => {
  it('leads from an objective to its outcome and program, once each', () => {
    const { find } = archiveWith({ for: ['p6/o2.2', 'p6/o2'] });
    const servedBy = (id: string) => find.aim(id)?.actions.map((action) => action.id);
    expect(servedBy('p6/o2.2')).toEqual(['ops/x']);
    expect(servedBy('p6/o2')).toEqual(['ops/x']);
    expect(servedBy('p6')).toEqual(['ops/x']);
    expect(servedBy('p6/o2.1')).toEqual([]);
  });

  it('leads from a goal to what the goal is for', () => {
    const { find } = archiveWith({ for: ['2016-17-q4/other'] });
    expect(find.aim('p6/o2.1')?.actions.map(({ id }) => id)).toEqual(['ops/x']);
    expect(find.aim('p6')?.actions.map(({ id }) => id)).toEqual(['ops/x']);
  });

  it('takes in decisions', () => {
    const notes = [aNote({ id: 'ops/2017-03-10', for: ['p6/o2.1'], decisions: [aDecision({ id: 'd' })] })];
    expect(
      archiveWith({}, { notes })
        .find.aim('p6')
        ?.decisions.map(({ id }) => id),
    ).toEqual(['ops/d']);
  });
});

describe('a goal', () => {
  it('continues an earlier goal and is listed with its objective', () => {
    const { find } = archiveWith({});
    const [first, second] = [find.aim('2016-17-q3/try'), find.aim('2016-17-q4/ship')];
    expect(first).toMatchObject({ kind: 'goal', continuedBy: [second] });
    expect(second).toMatchObject({ kind: 'goal', continues: first });
    expect(find.aim('p6/o2.2')).toMatchObject({ goals: [first, second] });
  });

  it('has milestones that block each other', () => {
    const milestones = [aMilestone({ id: 'a' }), aMilestone({ id: 'b', blockedBy: ['a', 'bb'] })];
    const content = aContent({
      quarters: [aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'g', milestones })] })],
    });
    const { archive, findings } = linkArchive(content, '2017-09-08');
    expect(archive.find.aim('2016-17-q3/g')).toMatchObject({
      milestones: [{ blockedBy: [] }, { blockedBy: [{ id: 'a' }] }],
    });
    expect(findings).toMatchObject([
      {
        code: 'unknown-milestone',
        spot: { keys: ['goals', 0, 'milestones', 1, 'blockedBy', 1] },
        hint: 'write `b`',
      },
    ]);
  });
});

describe('the reported status of an aim', () => {
  it('is the latest status and the latest health, each by itself', () => {
    const says = (id: string, part: object) =>
      aNote({ id, checkIns: [aCheckIn({ ref: 'p6/o2.1', ...part })] });
    const notes = [
      says('ops/2017-03-10', { status: 'in-progress', health: 'at-risk' }),
      says('ops/2017-04-10', { status: 'done' }),
      says('ops/2017-05-10', {}),
    ];
    const aim = archiveWith({}, { notes }).find.aim('p6/o2.1');
    expect(aim?.reported).toMatchObject({ status: 'done', health: 'at-risk' });
    expect(aim?.reported.statusBy?.note.id).toBe('ops/2017-04-10');
    expect(aim?.reported.healthBy?.note.id).toBe('ops/2017-03-10');
    expect(aim?.checkIns).toHaveLength(3);
  });
});

describe('quarters', () => {
  it('without a file are made for the days of notes', () => {
    const { quarters: all } = archiveWith({}, { notes: [aNote({ id: 'ops/2017-08-01' })] });
    expect(all.map(({ id, registered, notes }) => [id, registered, notes.length])).toEqual([
      ['2016-17-q3', true, 0],
      ['2016-17-q4', true, 0],
      ['2017-18-q1', false, 1],
    ]);
  });

  it('may say their own days', () => {
    const cycle = aQuarter({ id: 'cycle-4', starts: '2017-07-15', ends: '2017-08-25' });
    const notes = [aNote({ id: 'ops/2017-08-01' }), aNote({ id: 'ops/2017-08-26' })];
    const { find } = anArchive({ quarters: [cycle], notes });
    expect(find.note('ops/2017-08-01')?.quarter.id).toBe('cycle-4');
    expect(find.note('ops/2017-08-26')?.quarter.id).toBe('2017-18-q1');
  });

  it('that say no days are an error', () => {
    const { findings } = linkArchive(aContent({ quarters: [aQuarter({ id: 'cycle-4' })] }), '2017-09-08');
    expect(findings.map(({ code }) => code)).toEqual(['quarter-without-period']);
  });
});
