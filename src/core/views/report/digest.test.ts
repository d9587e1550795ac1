import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { digest } from './digest.ts';

const archive = anArchive(
  {
    people: [aPerson({ id: 'dan', teams: ['releng'] }), aPerson({ id: 'ann' })],
    teams: [aTeam({ id: 'releng' })],
    notes: [
      aNote({
        id: 'a/2017-08-01',
        actions: [
          anAction({ id: 'late', owner: ['dan'], due: '2017-09-01' }),
          anAction({
            id: 'late-and-blocked',
            owner: ['dan'],
            due: '2017-08-30',
            status: 'blocked',
            blockedBy: ['x'],
          }),
          anAction({
            id: 'blocked',
            owner: ['dan'],
            due: '2017-09-20',
            status: 'blocked',
            blockedBy: ['releng'],
          }),
          anAction({ id: 'soon', owner: ['dan'], due: '2017-09-22' }),
          anAction({ id: 'ahead', owner: ['dan'], due: '2017-09-23' }),
          anAction({ id: 'some-day', owner: ['dan'] }),
          anAction({ id: 'put-off', owner: ['dan'], start: '2017-10-01', due: '2017-09-10' }),
          anAction({ id: 'of-the-team', owner: ['releng'] }),
          anAction({ id: 'blocked-by-dan', owner: ['ann'], status: 'blocked', blockedBy: ['dan'] }),
          anAction({ id: 'blocked-by-his', owner: ['ann'], status: 'blocked', blockedBy: ['soon'] }),
          anAction({ id: 'others', owner: ['ann'] }),
        ],
        questions: [aQuestion({ id: 'his', owner: ['dan'] }), aQuestion({ id: 'solved', owner: ['dan'] })],
      }),
      aNote({
        id: 'a/2017-09-05',
        actions: [anAction({ id: 'new', owner: ['dan'] })],
        followUps: [
          aFollowUp({ ref: 'some-day', status: 'done' }),
          aFollowUp({ ref: 'solved', kind: 'question', status: 'answered', note: 'So.' }),
        ],
      }),
    ],
  },
  '2017-09-08',
);
const period = { since: '2017-08-25', until: '2017-09-08' };

function partsOf(kind: 'person' | 'team', id: string) {
  const { sections, open } = digest({ kind, id, label: id }, archive, period);
  const ids = sections.map(({ part, lines }) => [part, lines.map(({ ref }) => ref.id.slice(2))]);
  return { owned: open, ...Object.fromEntries(ids) };
}

describe('a digest of a person', () => {
  it('lists each open action once, in its most urgent part, and the changes', () => {
    expect(partsOf('person', 'dan')).toEqual({
      owned: 6,
      overdue: ['late-and-blocked', 'late'],
      'blocked-now': ['blocked'],
      soon: ['soon'],
      open: ['ahead', 'new'],
      deferred: ['put-off'],
      blocking: ['blocked-by-dan', 'blocked-by-his'],
      questions: ['his'],
      opened: ['new'],
      done: ['some-day'],
      answered: ['solved'],
    });
  });

  it('of a team lists what the team owns and blocks, and apart from it what its members own', () => {
    expect(partsOf('team', 'releng')).toEqual({
      owned: 1,
      open: ['of-the-team'],
      members: ['late-and-blocked', 'late', 'blocked', 'soon', 'ahead', 'new'],
      blocking: ['blocked'],
    });
  });

  it('of a team has its part of an action of everyone until it is done', () => {
    const shared = anArchive(
      {
        teams: [aTeam({ id: 'ops' }), aTeam({ id: 'dev' })],
        series: [aSeries({ id: 'a', teams: ['ops', 'dev'] })],
        notes: [
          aNote({ id: 'a/2017-08-01', actions: [anAction({ id: 'all', owner: ['everyone'] })] }),
          aNote({ id: 'a/2017-09-05', followUps: [aFollowUp({ ref: 'all', team: 'ops', status: 'done' })] }),
        ],
      },
      '2017-09-08',
    );
    const openOf = (id: string, until: string) =>
      digest({ kind: 'team', id, label: id }, shared, { since: '2017-08-01', until }).open;
    expect([openOf('ops', '2017-09-08'), openOf('dev', '2017-09-08')]).toEqual([0, 1]);
    expect(openOf('ops', '2017-09-04')).toBe(1);
    const told = digest({ kind: 'team', id: 'ops', label: 'Ops' }, shared, period);
    expect(told.sections).toMatchObject([
      { part: 'done', lines: [{ ref: { id: 'a/all' }, closed: '2017-09-05', shares: { done: 1, of: 2 } }] },
    ]);
  });

  it('lists what was owned at its end, whoever took it over later', () => {
    const handedOver = anArchive(
      {
        people: [aPerson({ id: 'dan' }), aPerson({ id: 'ann' })],
        notes: [
          aNote({ id: 'a/2017-08-01', actions: [anAction({ id: 'moves', owner: ['dan'] })] }),
          aNote({ id: 'a/2017-09-05', followUps: [aFollowUp({ ref: 'moves', owner: ['ann'] })] }),
        ],
      },
      '2017-09-08',
    );
    const openOf = (id: string, until: string) =>
      digest({ kind: 'person', id, label: id }, handedOver, { since: '2017-08-01', until }).open;
    expect([openOf('dan', '2017-09-08'), openOf('ann', '2017-09-08')]).toEqual([0, 1]);
    expect([openOf('dan', '2017-09-04'), openOf('ann', '2017-09-04')]).toEqual([1, 0]);
  });

  it('lists the questions and decisions that were owned at its end', () => {
    const handedOver = anArchive(
      {
        people: [aPerson({ id: 'dan' }), aPerson({ id: 'ann' })],
        notes: [
          aNote({
            id: 'a/2017-08-01',
            questions: [aQuestion({ id: 'why', owner: ['dan'] })],
            decisions: [aDecision({ id: 'go', owner: ['dan'], status: 'accepted' })],
          }),
          aNote({
            id: 'a/2017-09-05',
            followUps: [
              aFollowUp({ ref: 'why', kind: 'question', owner: ['ann'] }),
              aFollowUp({ ref: 'go', kind: 'decision', owner: ['ann'] }),
            ],
          }),
        ],
      },
      '2017-09-08',
    );
    const listed = (id: string, until: string) =>
      digest({ kind: 'person', id, label: id }, handedOver, { since: '2017-08-01', until }).sections.map(
        ({ part, lines }) => [part, lines[0]?.owners?.map((owner) => owner.id)],
      );
    const both = (id: string) => [
      ['questions', [id]],
      ['decided', [id]],
    ];
    expect([listed('dan', '2017-09-04'), listed('ann', '2017-09-04')]).toEqual([both('dan'), []]);
    expect([listed('dan', '2017-09-08'), listed('ann', '2017-09-08')]).toEqual([[], both('ann')]);
  });
});

it('lists a finished round apart from done actions, since its action stays open', () => {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'dee' })],
      notes: [
        aNote({
          id: 'a/2017-07-03',
          actions: [anAction({ id: 'drill', owner: ['dee'], every: 'quarter', due: '2017-07-10' })],
        }),
        aNote({ id: 'a/2017-07-10', followUps: [aFollowUp({ ref: 'drill', status: 'done' })] }),
      ],
    },
    '2017-07-20',
  );
  const dee = { kind: 'person', id: 'dee', label: 'Dee' } as const;
  const { sections } = digest(dee, archive, { since: '2017-07-01', until: '2017-07-20' });
  const parts = sections.map(({ part, lines }) => [part, lines.map(({ ref }) => ref.id)]);
  expect(Object.fromEntries(parts)).toMatchObject({ rounds: ['a/drill'] });
  expect(sections.some(({ part }) => part === 'done')).toBe(false);
});

describe('an action of everyone that Web dropped on 16 February and Core did on 6 April', () => {
  const shared = anArchive(
    {
      teams: [aTeam({ id: 'core' }), aTeam({ id: 'web' })],
      series: [aSeries({ id: 'a', teams: ['core', 'web'] })],
      notes: [
        aNote({ id: 'a/2026-02-02', actions: [anAction({ id: 'audit', owner: ['everyone'] })] }),
        aNote({
          id: 'a/2026-02-16',
          followUps: [aFollowUp({ ref: 'audit', team: 'web', status: 'dropped', reason: 'It left' })],
        }),
        aNote({ id: 'a/2026-04-06', followUps: [aFollowUp({ ref: 'audit', team: 'core', status: 'done' })] }),
      ],
    },
    '2026-05-20',
  );
  const partsOfTeam = (id: string, since: string, until: string) =>
    digest({ kind: 'team', id, label: id }, shared, { since, until }).sections.map(({ part, lines }) => [
      part,
      ...lines.map(({ closed, shares, reason }) => [closed, shares?.done, shares?.dropped, reason]),
    ]);

  it('is dropped for Web on the day of its part, and not done later', () => {
    const dropped = ['dropped', ['2026-02-16', 1, 1, 'It left']];
    expect(partsOfTeam('web', '2026-04-01', '2026-05-20')).toEqual([]);
    expect(partsOfTeam('web', '2026-02-10', '2026-05-20')).toEqual([dropped]);
    expect(partsOfTeam('web', '2026-02-10', '2026-03-31')).toEqual([
      ['dropped', ['2026-02-16', 0, 1, 'It left']],
    ]);
  });

  it('is done for Core', () => {
    const done = ['done', ['2026-04-06', undefined, undefined, undefined]];
    expect(partsOfTeam('core', '2026-04-01', '2026-05-20')).toEqual([done]);
    expect(partsOfTeam('core', '2026-04-07', '2026-05-20')).toEqual([]);
  });
});
