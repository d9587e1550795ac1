import { describe, expect, it } from 'vitest';
import {
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
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { type ThreadStep, type ThreadView, threadView } from './thread.ts';

type Said = Partial<FollowUpEntry> | 'silent';

/** The thread of one action, opened on 7 March, through meetings that follow week by week. */
function threadOf(meetings: readonly Said[], entry: Partial<ActionEntry> = {}): ThreadView {
  const days = meetings.map((_, index) =>
    new Date(Date.UTC(2017, 2, 14 + 7 * index)).toISOString().slice(0, 10),
  );
  const archive = anArchive(
    {
      people: [aPerson({ id: 'dan', name: 'Dan' })],
      teams: [aTeam({ id: 'ops', name: 'Ops' })],
      series: [aSeries({ id: 's', teams: ['ops'] })],
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [
            anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] }),
            anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
          ],
        }),
        aProgram({ id: 'p7' }),
      ],
      quarters: [
        aQuarter({
          id: '2016-17-q3',
          goals: [aGoal({ id: 'pipeline', for: ['p6/o2.2'] }), aGoal({ id: 'tidy', for: 'none' })],
        }),
      ],
      notes: [
        aNote({
          id: 's/2017-03-07',
          actions: [anAction({ id: 'trial', ...entry }), anAction({ id: 'cluster' })],
        }),
        ...meetings.map((said, index) =>
          aNote({
            id: `s/${days[index]}`,
            followUps: said === 'silent' ? [] : [aFollowUp({ ref: 'trial', ...said })],
          }),
        ),
      ],
    },
    '2018-01-01',
  );
  const action = archive.find.action('s/trial');
  if (!action) throw new Error('No such action');
  return threadView(action);
}

const stateOf = (step: ThreadStep) =>
  step.kind === 'run' ? `${step.meetings.length} × ${step.state}` : step.state;
const piecesOf = (view: ThreadView) => view.steps.map((step) => step.to);
const aimsOf = (view: ThreadView) => view.aims.map((chain) => chain.steps.map((step) => step.aim.id));

describe('the thread of an action', () => {
  it('has one step a meeting, from the one that opened it to the one that closed it', () => {
    const view = threadOf([
      { note: 'Half done.' },
      'silent',
      { status: 'blocked', blockedBy: ['cluster'] },
      { status: 'done' },
    ]);
    expect(view.steps.map(stateOf)).toEqual(['opened', 'carried-over', 'not-mentioned', 'blocked', 'done']);
    expect(view.open).toBe(false);
  });

  it('has the report of each meeting, with its note and date', () => {
    expect(threadOf([{ note: 'Half done.' }]).steps[1]).toMatchObject({
      said: 'Half done.',
      day: '2017-03-14',
      note: { kind: 'note', id: 's/2017-03-14' },
    });
  });

  it('has the first owners and due date, and then only what a meeting changed', () => {
    const [opened, changed, same] = threadOf(
      [{ owner: ['ops'], due: '2017-06-01', status: 'blocked', blockedBy: ['cluster'] }, { note: 'Still.' }],
      { owner: ['dan'], due: '2017-05-01' },
    ).steps;
    expect(opened).toMatchObject({ owners: [{ kind: 'person', id: 'dan' }], due: '2017-05-01' });
    expect(changed).toMatchObject({
      owners: [{ kind: 'team', id: 'ops' }],
      due: '2017-06-01',
      blockedBy: [{ kind: 'action', id: 's/cluster' }],
    });
    expect(same).toMatchObject({ owners: undefined, due: undefined, blockedBy: undefined });
  });

  it('has the aims that a meeting changed, also if it changed nothing else', () => {
    const said = [{ for: ['p6'] }, { for: ['p7'] }, { for: ['p7'] }, { for: 'none' as const }];
    const { steps } = threadOf(said, { for: ['p6'] });
    const served = steps.map((step) => step.kind === 'event' && step.serves);
    expect(served).toMatchObject([
      undefined,
      undefined,
      { aims: [{ id: 'p7' }] },
      undefined,
      { none: true, aims: [] },
    ]);
  });

  it.each<[string, readonly Said[], readonly (string | undefined)[]]>([
    [
      'stays taut between meetings that spoke of it',
      [{ note: 'a' }, { note: 'b' }],
      ['taut', 'taut', undefined],
    ],
    ['falls to a silence and rises from it', ['silent', { note: 'a' }], ['falling', 'rising', undefined]],
    ['hangs where it was never heard of again', ['silent'], ['falling', undefined]],
  ])('%s', (_, meetings, pieces) => {
    expect(piecesOf(threadOf(meetings))).toEqual(pieces);
  });

  it('folds meetings in a row without a mention into one step with its dates', () => {
    const view = threadOf(['silent', 'silent', 'silent', { note: 'Back.' }, 'silent']);
    expect(view.steps.map(stateOf)).toEqual(['opened', '3 × not-mentioned', 'carried-over', 'not-mentioned']);
    expect(view.steps[1]).toMatchObject({ from: '2017-03-14', until: '2017-03-28' });
  });

  it('folds meetings that only mention it, but none with a note or a change', () => {
    const view = threadOf([{}, {}, { note: 'A word.' }, { due: '2017-09-01' }, {}, {}]);
    expect(view.steps.map(stateOf)).toEqual([
      'opened',
      '2 × carried-over',
      'carried-over',
      'carried-over',
      '2 × carried-over',
    ]);
  });

  it('begins with a first naming where the action is older than the archive', () => {
    const archive = anArchive({
      series: [aSeries({ id: 's' })],
      notes: [aNote({ id: 's/2017-03-07', followUps: [aFollowUp({ ref: 'old', text: 'Older than this' })] })],
    });
    const action = archive.find.action('s/old');
    expect(action && threadView(action).steps[0]).toMatchObject({ state: 'opened', older: true });
    expect(threadOf([]).steps[0]).toMatchObject({ older: false });
  });

  it('has few steps however many meetings do not mention it', () => {
    expect(threadOf(Array.from({ length: 50 }, () => 'silent' as const)).steps).toHaveLength(2);
  });
});

describe('the aims at the end of a thread', () => {
  it.each<[string, ActionEntry['for'], readonly (readonly string[])[]]>([
    ['an objective, its outcome, its program', ['p6/o2.2'], [['p6/o2.2', 'p6/o2', 'p6']]],
    [
      'each objective before its outcome, the program once',
      ['p6/o2.1', 'p6/o1.1'],
      [['p6/o1.1', 'p6/o1', 'p6/o2.1', 'p6/o2', 'p6']],
    ],
    ['a program alone', ['p7'], [['p7']]],
    ['one way for each program', ['p7', 'p6/o1'], [['p6/o1', 'p6'], ['p7']]],
    ['what its goal is for', ['2016-17-q3/pipeline'], [['p6/o2.2', 'p6/o2', 'p6']]],
    ['the goal itself where that is for nothing', ['2016-17-q3/tidy'], [['2016-17-q3/tidy']]],
    ['nothing where nothing was said', undefined, []],
  ])('leads to %s', (_, aims, chains) => {
    expect(aimsOf(threadOf([], { for: aims }))).toEqual(chains);
  });

  it('places a goal under its objective', () => {
    const [chain] = threadOf([], { for: ['2016-17-q3/pipeline'] }).aims;
    expect(chain?.steps.map((step) => step.goals.map(({ goal }) => goal.id))).toEqual([
      ['2016-17-q3/pipeline'],
      [],
      [],
    ]);
  });

  it('marks a standalone action', () => {
    expect(threadOf([], { for: 'none' })).toMatchObject({ servesNone: true, aims: [] });
    expect(threadOf([])).toMatchObject({ servesNone: false, aims: [] });
  });

  it('keeps a reference that names nothing as it was written', () => {
    expect(threadOf([], { for: ['p9/o1'] }).danglingAims).toEqual(['p9/o1']);
  });
});

describe('a step that a later note reports', () => {
  it('has its own day and the date of the note, and cites only the note', () => {
    const { steps } = threadOf([{ status: 'done', closed: '2017-03-10' }]);
    expect(steps[1]).toMatchObject({
      state: 'done',
      day: '2017-03-10',
      reported: '2017-03-14',
      noteDay: '2017-03-14',
      note: { id: 's/2017-03-14' },
    });
  });

  it('is not reported before its own day, even if an old note was edited', () => {
    const { steps } = threadOf([], { status: 'done', closed: '2017-03-10' });
    expect(steps[1]).toMatchObject({ day: '2017-03-10', noteDay: '2017-03-07' });
    expect(steps[1]).not.toHaveProperty('reported', '2017-03-07');
  });
});

it('the first step of an action has its owner and due date, even if it was unowned', () => {
  const later = { owner: ['ops'], due: '2017-05-01' };
  const [first] = threadOf([later], { owner: ['dan'], due: '2017-04-01' }).steps;
  expect(first).toMatchObject({ owners: [{ label: 'Dan' }], due: '2017-04-01' });
  expect(threadOf([later]).steps[0]).toMatchObject({ owners: [], due: undefined });
});
