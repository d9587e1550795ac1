import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aFollowUp,
  aGoal,
  aMilestone,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuarter,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { involvements } from './involvement.ts';
import { peopleList } from './list.ts';
import { personPage } from './person-page.ts';
import { teamsList } from './team-list.ts';
import { teamPage, teamSurroundings } from './team-page.ts';

const meetings = Array.from(
  { length: 30 },
  (_, n) => `2017-0${1 + Math.floor(n / 28)}-${`${(n % 28) + 1}`.padStart(2, '0')}`,
);
const archive = anArchive({
  people: [
    aPerson({ id: 'zoe', name: 'Ann', teams: ['ops'] }),
    aPerson({ id: 'bob', name: 'Bob', teams: ['ops'] }),
  ],
  teams: [aTeam({ id: 'ops', name: 'Ops' }), aTeam({ id: 'releng', name: 'Releng' })],
  series: [aSeries({ id: 's', title: 'Pipeline', teams: ['ops'] })],
  quarters: [
    aQuarter({ id: '2016-17-q4', goals: [aGoal({ id: 'first', team: 'ops' })] }),
    aQuarter({
      id: '2017-18-q1',
      goals: [
        aGoal({
          id: 'second',
          team: 'ops',
          milestones: [aMilestone({ id: 'tests', owner: ['bob', 'releng'] }), aMilestone({ id: 'watch' })],
        }),
      ],
    }),
  ],
  notes: [
    ...meetings.map((day) =>
      aNote({ id: `s/${day}`, chair: 'zoe', scribe: 'bob', attendees: ['zoe', 'bob'] }),
    ),
    aNote({
      id: 's/2017-07-25',
      chair: ['bob', 'zoe'],
      attendees: [{ person: 'bob', as: 'host', of: 'ops' }, 'Stranger'],
      regrets: ['zoe'],
      decisions: [aDecision({ id: 'rule', owner: ['zoe'] })],
      questions: [aQuestion({ id: 'why', owner: ['bob'] })],
      teamUpdates: [
        { team: 'ops', done: [{ text: 'Staging is up' }] },
        { team: 'releng', blockedBy: [] },
        { person: 'bob', done: [{ text: 'The logs rotate' }] },
        { team: 'releng', person: 'Bob', doing: [] },
      ],
      actions: [
        anAction({ id: 'later', owner: ['zoe'], due: '2017-12-01' }),
        anAction({ id: 'soon', owner: ['zoe', 'ops'], due: '2017-09-10' }),
        anAction({ id: 'undated', owner: ['zoe'] }),
        anAction({ id: 'held', owner: ['bob'], status: 'blocked', blockedBy: ['zoe', 'releng'] }),
        anAction({ id: 'shared', owner: ['everyone'] }),
        anAction({ id: 'over', owner: ['zoe'] }),
      ],
    }),
    aNote({ id: 's/2017-08-22', followUps: [aFollowUp({ ref: 'over', status: 'done' })] }),
  ],
});
const all = involvements(archive);
const ids = (list: { readonly items: readonly { readonly shortId: string }[] }) =>
  list.items.map((line) => line.shortId);

function person(id: string) {
  const found = archive.find.person(id);
  const of = all.get(id);
  if (!found || !of) throw new RangeError(id);
  return personPage(found, archive, of);
}
function team(id: string) {
  const found = archive.find.team(id);
  if (!found) throw new RangeError(id);
  return teamPage(found, archive, teamSurroundings(archive));
}

describe('the page of a person', () => {
  it('shows their open actions by due date, and closed ones apart', () => {
    expect(ids(person('zoe').open)).toEqual(['soon', 'later', 'undated']);
    expect(ids(person('zoe').closed)).toEqual(['over']);
  });

  it('shows the newest meetings, says how many there are and in which series', () => {
    const { meetings: shown } = person('bob');
    expect(shown.total).toBe(31);
    expect(shown.items).toHaveLength(20);
    expect(shown.items[0]).toMatchObject({
      day: '2017-07-25',
      role: 'chair',
      roles: [{ as: 'host', of: { kind: 'team', id: 'ops' } }],
    });
    expect(shown.items[1]?.roles).toEqual([]);
    expect(shown.items[1]).toMatchObject({ role: 'scribe' });
    expect(shown.series).toMatchObject([{ ref: { id: 's' }, meetings: 31 }]);
    expect(shown.hasRoles).toBe(true);
  });

  it('counts their parts in meetings', () => {
    expect(person('zoe')).toMatchObject({ chaired: 31, scribed: 0, regretted: 1 });
  });

  it('shows their decisions and questions, and the actions that they block', () => {
    expect(person('zoe').decisions.items.map((line) => line.ref.id)).toEqual(['s/rule']);
    expect(person('bob').questions.items.map((line) => line.ref.id)).toEqual(['s/why']);
    expect(ids(person('zoe').blocks)).toEqual(['held']);
  });
});

it('a milestone is on the pages of its owners, and leads to it on the page of its quarter', () => {
  const milestone = { kind: 'goal', id: '2017-18-q1/second/tests', label: 'tests' };
  expect(person('bob').milestones).toMatchObject({ items: [milestone], total: 1 });
  expect(team('releng').milestones).toMatchObject({ items: [milestone], total: 1 });
  expect([person('zoe').milestones.total, team('ops').milestones.total]).toEqual([0, 0]);
});

describe('the updates of a person', () => {
  it('are theirs, and those that they reported for a team, newest first', () => {
    expect(person('bob').updates).toMatchObject({
      total: 2,
      items: [
        { day: '2017-07-25', update: { team: { id: 'releng' }, parts: [{ part: 'doing' }] } },
        { day: '2017-07-25', update: { team: undefined, parts: [{ items: [{ text: 'The logs rotate' }] }] } },
      ],
    });
    expect(person('zoe').updates.total).toBe(0);
    expect(team('releng').updates.total).toBe(2);
  });
});

describe('the list of people', () => {
  const [page] = peopleList(archive, all);

  it('is in the order of names, whatever anybody did', () => {
    expect(page?.items.map(({ ref }) => ref.label)).toEqual(['Ann', 'Bob', 'Stranger']);
  });

  it('says who is not in the registry', () => {
    expect(page?.items.map(({ registered }) => registered)).toEqual([true, true, false]);
  });
});

describe('deferred actions, and those of everyone', () => {
  const of = anArchive({
    people: [aPerson({ id: 'ann', name: 'Ann', teams: ['ops'] })],
    teams: [aTeam({ id: 'ops', name: 'Ops' }), aTeam({ id: 'web', name: 'Web' })],
    series: [aSeries({ id: 's', teams: ['ops', 'web'] })],
    notes: [
      aNote({
        id: 's/2017-07-25',
        teamUpdates: [{ team: 'web', needs: [{ text: 'A key', team: 'Ops' }] }],
        actions: [
          anAction({ id: 'put-off', owner: ['ann', 'ops'], start: '2017-12-01', due: '2017-08-01' }),
          anAction({ id: 'shared', owner: ['everyone'] }),
        ],
      }),
      aNote({ id: 's/2017-08-22', followUps: [aFollowUp({ ref: 'shared', team: 'ops', status: 'done' })] }),
    ],
  });
  const ann = of.find.person('ann');
  const involved = involvements(of).get('ann');
  const teamOf = (id: string) => {
    const found = of.find.team(id);
    if (!found) throw new RangeError(id);
    return teamPage(found, of, teamSurroundings(of));
  };

  it('are listed apart, with the start date', () => {
    if (!ann || !involved) throw new RangeError('ann');
    const page = personPage(ann, of, involved);
    expect(ids(page.open)).toEqual([]);
    expect(page.deferred.items).toMatchObject([{ shortId: 'put-off', start: '2017-12-01' }]);
    expect(ids(teamOf('ops').deferred)).toEqual(['put-off']);
  });

  it('are open for a team until it has done its part', () => {
    expect(ids(teamOf('ops').open)).toEqual([]);
    expect(teamOf('web').open.items).toMatchObject([
      { shortId: 'shared', shares: { done: 1, of: 2, left: [{ id: 'web' }] } },
    ]);
  });

  it('shows the dependencies on a team from the updates of others', () => {
    expect(teamOf('ops').blocksInUpdates.items).toMatchObject([
      { what: 'A key', who: [{ id: 'web' }], since: '2017-07-25' },
    ]);
  });
});

describe('the page of a team', () => {
  it('keeps its own actions apart from those of its members, each once', () => {
    expect(ids(team('ops').open)).toEqual(['soon', 'shared']);
    expect(ids(team('ops').ofMembers)).toEqual(['held', 'later', 'undated']);
  });

  it('shows its goals by quarter, the newest first', () => {
    expect(
      team('ops').quarters.items.map(({ quarter, goals }) => [quarter.id, goals.map((goal) => goal.ref.id)]),
    ).toEqual([
      ['2017-18-q1', ['2017-18-q1/second']],
      ['2016-17-q4', ['2016-17-q4/first']],
    ]);
  });

  it('shows its own last update, not that of another team in the same note', () => {
    expect(team('ops').updates.items).toMatchObject([
      {
        day: '2017-07-25',
        update: {
          parties: [{ label: 'Ops' }],
          parts: [{ part: 'done', items: [{ text: 'Staging is up' }] }],
        },
      },
    ]);
    expect(team('releng').updates.items).toMatchObject([
      { update: { parties: [{ id: 'releng' }, { id: 'bob' }] } },
      { update: { parts: [{ part: 'blockedBy', items: [] }] } },
    ]);
  });

  it('shows what blocks it and what it blocks', () => {
    expect(ids(team('ops').blocked)).toEqual(['held']);
    expect(ids(team('releng').blocks)).toEqual(['held']);
  });
});

describe('the list of teams', () => {
  it('counts members and what the team owns itself, each team of everyone too', () => {
    const [page] = teamsList(archive, all);
    expect(page?.items).toMatchObject([
      { ref: { id: 'ops' }, members: 2, open: { now: 2 }, ofMembers: { now: 3 } },
      { ref: { id: 'releng' }, members: 0, open: { now: 0 }, ofMembers: { now: 0 } },
    ]);
  });
});
