import { describe, expect, it } from 'vitest';
import {
  aDecision,
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
import { livedTally } from '../../text/action/story.ts';
import { siblingLimit } from './neighbours.ts';
import { actionPage, actionSurroundings } from './page.ts';

const archive = anArchive({
  people: [aPerson({ id: 'tyler', name: 'Tyler' })],
  teams: [aTeam({ id: 'ops', name: 'Ops' }), aTeam({ id: 'releng', name: 'Releng' })],
  series: [aSeries({ id: 's', title: 'Pipeline', teams: ['ops', 'releng'] })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] })] }),
  ],
  notes: [
    aNote({
      id: 's/2017-03-07',
      decisions: [aDecision({ id: 'split' })],
      actions: [
        anAction({
          id: 'trial',
          owner: ['tyler'],
          due: '2017-04-04',
          for: ['p6', 'p6/o2.2'],
          implements: 'split',
        }),
        ...Array.from({ length: 14 }, (_, n) => anAction({ id: `other-${n}`, for: ['p6/o2.2'] })),
        anAction({ id: 'whole', for: ['p6/o2.2'], splitInto: ['half'] }),
      ],
    }),
    aNote({
      id: 's/2017-04-04',
      actions: [anAction({ id: 'cluster', owner: ['everyone'] }), anAction({ id: 'half' })],
    }),
    aNote({
      id: 's/2017-06-06',
      followUps: [
        aFollowUp({ ref: 'trial', status: 'blocked', blockedBy: ['cluster'] }),
        aFollowUp({ ref: 'cluster', team: 'ops', status: 'done', note: 'Ours is up' }),
      ],
    }),
    aNote({ id: 's/2017-07-25', followUps: [aFollowUp({ ref: 'trial', status: 'done' })] }),
  ],
});
const around = actionSurroundings(archive);
const pageOf = (id: string) => {
  const action = archive.find.action(`s/${id}`);
  if (!action) throw new RangeError(id);
  return actionPage(action, archive, around);
};

describe('the page of an action', () => {
  const page = pageOf('trial');

  it('counts the days it lived, to its end or to today', () => {
    expect(page.lived.days).toBe(140);
    expect(pageOf('half').lived.days).toBe(157);
  });

  it('has the number of meetings that did not mention it, and how long it was blocked', () => {
    expect(page.course).toEqual({ notMentioned: 1, mentions: 2, blockedDays: 49, blockedSince: undefined });
  });

  it('names its blockers, with their own lines and durations', () => {
    expect(page.dependencies).toMatchObject([
      { line: { shortId: 'cluster', status: 'open' }, from: '2017-06-06', until: '2017-07-25', days: 49 },
    ]);
    expect(pageOf('cluster')).toMatchObject({
      blocks: { total: 0 },
      blockedBefore: { total: 1, items: [{ shortId: 'trial' }] },
    });
  });

  it('names the actions that supersede it and the decision that it implements', () => {
    expect(pageOf('whole').supersededBy).toMatchObject([
      { how: 'split', line: { shortId: 'half' }, day: '2017-04-04' },
    ]);
    expect(page.implementedDecision?.ref.id).toBe('s/split');
  });

  it('names the action that it continues, and its end', () => {
    expect(pageOf('half')).toMatchObject({
      supersedes: [{ how: 'split', line: { shortId: 'whole', status: 'superseded' } }],
      continues: { label: 'whole', opened: '2017-03-07', actions: 1 },
    });
    expect(pageOf('whole').course.superseded).toEqual({ how: 'split', actions: 1, day: '2017-04-04' });
    expect(pageOf('whole').thread.steps.at(-1)).toMatchObject({
      state: 'superseded',
      supersededBy: [{ how: 'split', refs: [{ id: 's/half' }] }],
    });
  });

  it('shows some of the others for the nearest aim, never itself, and how many there are', () => {
    expect(page.siblings.map(({ aim }) => aim.id)).toEqual(['p6/o2.2']);
    expect(page.siblings[0]?.lines).toHaveLength(siblingLimit);
    expect(page.siblings[0]?.others).toBe(15);
    expect(pageOf('other-3').siblings[0]?.lines.map((line) => line.shortId)).not.toContain('other-3');
    expect(pageOf('half').siblings).toEqual([]);
  });

  it('leads to those opened before and after it in its series', () => {
    const half = pageOf('half');
    expect(half.previous?.to.id).toBe('s/cluster');
    expect(half.next).toBeUndefined();
  });

  it('has the part of each team if it is of everyone', () => {
    expect(pageOf('cluster').shares).toMatchObject([
      { owner: { id: 'ops' }, state: 'done', said: 'Ours is up', day: '2017-06-06' },
      { owner: { id: 'releng' }, state: 'open' },
    ]);
    expect(page.shares).toEqual([]);
  });
});

describe('the days of an action that was reopened', () => {
  /** It is opened on 1 January, dropped on 11 January, reopened on 1 March and done on 11 March. */
  const report = (day: string, status: 'dropped' | 'open' | 'done') =>
    aNote({ id: `s/${day}`, followUps: [aFollowUp({ ref: 'x', status })] });
  const notes = [
    aNote({ id: 's/2026-01-01', actions: [anAction({ id: 'x' })] }),
    report('2026-01-11', 'dropped'),
    report('2026-03-01', 'open'),
    report('2026-03-11', 'done'),
  ];

  it.each([
    ['2026-01-08', '7 days old,'],
    ['2026-02-01', '10 days open,'],
    ['2026-03-08', '66 days old,'],
    ['2026-04-01', '20 days open,'],
  ])('are on %s %s', (today, words) => {
    const built = anArchive({ notes }, today);
    const action = built.find.action('s/x');
    if (!action) throw new RangeError('No action');
    const page = actionPage(action, built, actionSurroundings(built));
    const tally = livedTally(page.lived.days, page.line);
    expect(`${tally.figure} ${tally.words}`).toBe(words);
  });
});
