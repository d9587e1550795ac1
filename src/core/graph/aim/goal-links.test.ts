import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aGoal,
  aMilestone,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { ActionEntry, ForEntry } from '../../model/entry.ts';
import type { Content } from '../../model/registry.ts';

const parts = {
  people: [
    aPerson({ id: 'mark', teams: ['releng'] }),
    aPerson({ id: 'dan', teams: ['ops'] }),
    aPerson({ id: 'ada', teams: ['ops', 'releng'] }),
  ],
  teams: [aTeam({ id: 'releng' }), aTeam({ id: 'ops' })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] }),
        anOutcome({ id: 'o3', objectives: [] }),
      ],
    }),
  ],
  quarters: [
    aQuarter({
      id: '2016-17-q4',
      goals: [aGoal({ id: 'before', team: 'releng', for: ['p6/o2.2'] })],
    }),
    aQuarter({
      id: '2017-18-q1',
      goals: [
        aGoal({ id: 'ours', team: 'releng', for: ['p6/o2.2'] }),
        aGoal({ id: 'theirs', team: 'ops', for: ['p6/o2.2'] }),
        aGoal({
          id: 'outcome',
          team: 'releng',
          for: ['p6/o2'],
          milestones: [aMilestone({ id: 'm', tracker: ['T1'] })],
        }),
        aGoal({ id: 'leaf', team: 'releng', for: ['p6/o3'] }),
        aGoal({ id: 'whole', team: 'releng', for: ['p6'] }),
        aGoal({ id: 'nobody', for: ['p6/o2.2'] }),
      ],
    }),
  ],
} satisfies Partial<Content>;

interface Written {
  readonly action?: Partial<ActionEntry>;
  readonly note?: ForEntry;
  readonly series?: ForEntry;
  readonly later?: ForEntry;
  readonly teams?: readonly string[];
}

/** The short ids of the reported and inferred goals of one action, and the same as seen from the goals. */
function goalsOf({ action = {}, note, series, later, teams = [] }: Written) {
  const { find, quarters } = anArchive({
    ...parts,
    series: [aSeries({ id: 'ops', for: series, teams: [...teams] })],
    notes: [
      aNote({ id: 'ops/2017-08-01', for: note, actions: [anAction({ id: 'x', ...action })] }),
      ...(later ? [aNote({ id: 'ops/2017-08-08', followUps: [aFollowUp({ ref: 'x', for: later })] })] : []),
    ],
  });
  const x = find.action('ops/x');
  const short = (goals: readonly { readonly id: string }[] = []) =>
    goals.map(({ id }) => id.replace('2017-18-q1/', '')).sort();
  const goals = quarters.flatMap((quarter) => quarter.goals);
  expect(short(goals.filter(({ actions }) => actions.some((one) => one === x)))).toEqual(short(x?.goals));
  const probable = goals.filter(({ inferredActions }) => inferredActions.some((one) => one === x));
  expect(short(probable)).toEqual(short(x?.inferredGoals));
  return { reported: short(x?.goals), inferred: short(x?.inferredGoals) };
}

const none: readonly string[] = [];

describe('an action counts for a goal', () => {
  it('only if a note names it, when two teams have goals for its objective', () => {
    const action = { for: ['p6/o2.2'], owner: ['mark'] };
    expect(goalsOf({ action })).toEqual({ reported: [], inferred: ['ours', 'outcome', 'whole'] });
  });

  const ours = ['2017-18-q1/ours'];
  it.each([
    ['its own `for`', { action: { for: ours } }, ['ours']],
    ['the `for` of a follow-up', { action: { for: ['p6/o2.2'] }, later: ours }, ['ours']],
    ['the `for` of its note', { note: ours }, ['ours']],
    [
      'no more, after a follow-up for another',
      { action: { for: ours }, later: ['2017-18-q1/theirs'] },
      ['theirs'],
    ],
    ['not the note, if it has its own', { action: { for: ['p6/o2.2'] }, note: ours }, none],
    ['not the series', { series: ours }, none],
    ['not a tracker id of its milestone', { action: { for: ['p6/o2'], tracker: ['T1'] } }, none],
    [
      'the goals of both teams, if it names both',
      { action: { for: [...ours, '2017-18-q1/theirs'] } },
      ['ours', 'theirs'],
    ],
  ] as const)('by %s', (_, written, reported) => {
    expect(goalsOf(written).reported).toEqual(reported);
  });
});

describe('an action probably serves a goal', () => {
  const forObjective = (action: Partial<ActionEntry>) => ({ action: { for: ['p6/o2.2'], ...action } });
  it.each([
    ['of the team of its owner', forObjective({ owner: ['dan'] }), ['theirs']],
    ['of its owning team', forObjective({ owner: ['ops'] }), ['theirs']],
    ['of the only team of its series', { ...forObjective({}), teams: ['ops'] }, ['theirs']],
    ['of no team, if its series has several', { ...forObjective({}), teams: ['ops', 'releng'] }, none],
    [
      'of the team of the series that its owner is in',
      { ...forObjective({ owner: ['ada'] }), teams: ['ops'] },
      ['theirs'],
    ],
    [
      'of its own team in the series of another',
      { ...forObjective({ owner: ['dan'] }), teams: ['releng'] },
      ['theirs'],
    ],
    ['for an outcome without objectives', { action: { for: ['p6/o3'], owner: ['mark'] } }, ['leaf', 'whole']],
    [
      'for what its series is for, but no whole program',
      { action: { owner: ['mark'] }, series: ['p6/o3'] },
      ['leaf'],
    ],
    ['not for the program of its series', { action: { owner: ['mark'] }, series: ['p6'] }, none],
    [
      'for what a goal of its series is for',
      { action: { owner: ['mark'] }, series: ['2017-18-q1/leaf'] },
      ['leaf'],
    ],
    [
      'but no other goal of a quarter with a reported one',
      forObjective({ for: ['p6/o2.2', '2017-18-q1/theirs'], owner: ['mark'] }),
      none,
    ],
    ['not if it is standalone', { action: { for: 'none', owner: ['mark'] }, series: ['p6/o2.2'] }, none],
  ] as const)('%s', (_, written, inferred) => {
    expect(goalsOf(written).inferred).toEqual(inferred);
  });

  it('but none that a note named before a later one changed it', () => {
    const action = { for: ['2017-18-q1/ours'], owner: ['mark'] };
    expect(goalsOf({ action, later: ['p6/o2.2'] })).toEqual({ reported: [], inferred: ['outcome', 'whole'] });
  });

  it('only in the quarters in which it was open', () => {
    const inferredOf = (action: Partial<ActionEntry>, day: string) =>
      anArchive({
        ...parts,
        notes: [
          aNote({
            id: `ops/${day}`,
            actions: [anAction({ id: 'x', for: ['p6/o2.2'], owner: ['mark'], ...action })],
          }),
        ],
      })
        .find.action('ops/x')
        ?.inferredGoals.map(({ id }) => id);
    expect(inferredOf({}, '2017-05-02')).toContain('2016-17-q4/before');
    expect(inferredOf({}, '2017-05-02')).toContain('2017-18-q1/ours');
    expect(inferredOf({ status: 'done', closed: '2017-05-09' }, '2017-05-02')).toEqual(['2016-17-q4/before']);
    expect(inferredOf({}, '2017-08-01')).not.toContain('2016-17-q4/before');
  });
});

describe('the probable goals of an action of several parts', () => {
  const archiveWith = (
    owner: readonly string[],
    ...reports: readonly { team?: string; status: 'dropped' }[]
  ) =>
    anArchive({
      ...parts,
      series: [aSeries({ id: 'ops', teams: ['ops', 'releng'] })],
      notes: [
        aNote({ id: 'ops/2017-08-01', actions: [anAction({ id: 'x', for: ['p6/o3', 'p6/o2.2'], owner })] }),
        aNote({
          id: 'ops/2017-08-08',
          followUps: reports.map((report) => aFollowUp({ ref: 'x', ...report })),
        }),
      ],
    });
  const dropped = (team?: string) => ({ team, status: 'dropped' }) as const;

  it.each([
    ['of both teams', ['dan', 'mark'], [], ['ops', 'releng']],
    ['not of a team whose member dropped the part', ['dan', 'mark'], [dropped('mark')], ['ops']],
    ['not of a team that dropped its part', ['everyone'], [dropped('releng')], ['ops']],
    ['of a team with another part', ['ada', 'mark'], [dropped('mark')], ['ops', 'releng']],
    ['of no team if each dropped its part', ['dan', 'mark'], [dropped('dan'), dropped('mark')], []],
    ['of no team if the whole was dropped', ['mark'], [dropped()], []],
  ] as const)('are %s', (_, owner, reports, teams) => {
    const goals = archiveWith(owner, ...reports).find.action('ops/x')?.inferredGoals ?? [];
    expect([...new Set(goals.map(({ team }) => team?.id))].sort()).toEqual(teams);
  });
});
