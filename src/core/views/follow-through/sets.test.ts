import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Content } from '../../model/registry.ts';
import { followThroughs } from './list.ts';

const today = '2017-09-08';
const of = (part: Partial<Content>) => {
  const { whole, sets } = followThroughs(anArchive(part, today));
  return { all: whole.figures, leftOut: whole.leftOut, sets };
};
const done = (ref: string, more: Partial<FollowUpEntry> = {}) => aFollowUp({ ref, status: 'done', ...more });

describe('the sets', () => {
  const part: Partial<Content> = {
    teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' }), aTeam({ id: 'lone' })],
    people: [
      aPerson({ id: 'ann', teams: ['web'] }),
      aPerson({ id: 'ben', teams: ['web'] }),
      aPerson({ id: 'cid', teams: ['lone'] }),
    ],
    series: [
      aSeries({ id: 'ops', title: 'Zoo', teams: ['web', 'db'] }),
      aSeries({ id: 'dev', title: 'Bee' }),
    ],
    programs: [
      aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o', objectives: [anObjective({ id: 'o.1' })] })] }),
    ],
    notes: [
      aNote({
        id: 'ops/2017-03-01',
        actions: [
          anAction({ id: 'all', owner: ['everyone'], for: ['p/o.1'] }),
          anAction({ id: 'of-db', owner: ['db'] }),
          anAction({ id: 'of-ann', owner: ['ann'] }),
          anAction({ id: 'of-both', owner: ['ann', 'ben', 'web'] }),
          anAction({ id: 'of-cid', owner: ['cid'] }),
        ],
      }),
      aNote({ id: 'ops/2017-04-01', followUps: [done('all', { team: 'db' })] }),
      aNote({ id: 'ops/2017-05-01' }),
    ],
  };
  const figuresOf = (id: string) => of(part).sets.find((set) => set.of.id === id)?.figures;

  it('are in the order of names, programs with their outcomes and objectives', () => {
    expect(of(part).sets.map((set) => set.of.id)).toEqual([
      'dev',
      'ops',
      'db',
      'lone',
      'web',
      'p',
      'p/o',
      'p/o.1',
    ]);
  });

  it('count an action of everyone once where it is whole, and for each team by its own part', () => {
    expect(of(part).all).toMatchObject({ actions: 5, open: 5 });
    expect(figuresOf('p')).toMatchObject({ actions: 1, open: 1 });
    expect(figuresOf('p/o.1')).toMatchObject({ actions: 1, open: 1 });
    expect(figuresOf('db')).toMatchObject({ actions: 2, open: 1, done: 1 });
    expect(figuresOf('db')?.toClose.spans.map(({ count }) => count)).toEqual([0, 0, 1, 0, 0]);
    expect(figuresOf('db')?.carried.spans.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 0]);
  });

  it('end the part of a team with a report on the whole, and open it again when that is revoked', () => {
    const states = (...said: readonly Partial<FollowUpEntry>[]) => {
      const notes = said.map((one, index) =>
        aNote({ id: `ops/2017-0${index + 4}-01`, followUps: [aFollowUp({ ref: 'all', ...one })] }),
      );
      const { sets } = of({ ...part, notes: [...(part.notes?.slice(0, 1) ?? []), ...notes] });
      const figures = sets.find((set) => set.of.id === 'db')?.figures;
      return [figures?.open, figures?.done, figures?.toClose.spans.map(({ count }) => count).join(' ')];
    };
    expect(states({ status: 'done' })).toEqual([1, 1, '0 0 1 0 0']);
    expect(states({ status: 'done', team: 'db' }, { status: 'in-progress', team: 'db' })).toEqual([
      2,
      0,
      '0 0 0 0 0',
    ]);
    const again = { status: 'done', team: 'db' } as const;
    expect(states(again, { status: 'in-progress', team: 'db' }, again)).toEqual([1, 1, '0 0 0 1 0']);
    expect(states(again, { status: 'done' })).toEqual([1, 1, '0 0 1 0 0']);
  });

  it('count for a team the actions of several members, each once, and none of a single person', () => {
    expect(figuresOf('web')).toMatchObject({ actions: 3, open: 3 });
    expect(figuresOf('lone')).toMatchObject({ actions: 0 });
    expect(of(part).sets.find((set) => set.of.id === 'lone')).toMatchObject({
      openInAll: 1,
      leftOut: { ofOneMember: { all: 1, open: 1 } },
    });
  });

  it('keep the end of a member when another owner ends the action', () => {
    const actions = [
      anAction({ id: 'x', owner: ['ann', 'cid'] }),
      anAction({ id: 'y', owner: ['ben'] }),
      anAction({ id: 'z', owner: ['ann', 'ben', 'cid'] }),
    ];
    const web = (...later: readonly (readonly FollowUpEntry[])[]) => {
      const notes = later.map((followUps, index) => aNote({ id: `ops/2017-0${index + 4}-01`, followUps }));
      const { sets } = of({ ...part, notes: [aNote({ id: 'ops/2017-03-01', actions }), ...notes] });
      const figures = sets.find((set) => set.of.id === 'web')?.figures;
      return [
        figures?.open,
        figures?.done,
        figures?.dropped,
        figures?.toClose.spans.map(({ count }) => count).join(' '),
      ];
    };
    const drop = aFollowUp({ ref: 'x', team: 'ann', status: 'dropped' });
    expect(web([drop])).toEqual(web([drop], [done('x', { team: 'cid' })]));
    expect(web([drop], [done('x', { team: 'cid' })])).toEqual([2, 0, 1, '0 0 0 0 0']);
    const ended = [[done('z', { team: 'ann' })], [], [done('z', { team: 'ben' })]];
    expect(web(...ended)).toEqual([2, 1, 0, '0 0 0 1 0']);
    expect(web(...ended, [], [done('z', { team: 'cid' })])).toEqual(web(...ended));
    expect(web([done('z', { team: 'ann' }), done('z', { team: 'ben' })], [], [], [done('z')])).toEqual([
      2,
      1,
      0,
      '0 0 1 0 0',
    ]);
    expect(web([drop], [done('x')])).toEqual([2, 0, 1, '0 0 0 0 0']);
  });

  it('leave out superseded and recurring actions, but count the rounds', () => {
    const notes = [
      aNote({
        id: 'ops/2017-03-01',
        actions: [anAction({ id: 'a' }), anAction({ id: 'every', every: 'meeting' })],
      }),
      aNote({
        id: 'ops/2017-04-01',
        actions: [anAction({ id: 'b', supersedes: ['a'] })],
        followUps: [done('every')],
      }),
      aNote({ id: 'ops/2017-05-01' }),
      aNote({ id: 'ops/2017-06-01' }),
    ];
    const { all, leftOut } = of({ notes });
    expect(all.actions).toBe(1);
    expect(leftOut).toMatchObject({
      superseded: 1,
      recurring: { all: 1, open: 1, deferred: 0 },
      deferred: 0,
      rounds: { over: 2, done: 1 },
    });
  });
});
