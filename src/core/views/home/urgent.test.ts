import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion, aSeries } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { urgentOf } from './urgent.ts';

const series = [aSeries({ id: 'ops', cadence: 'weekly' })];
const limits = { overdue: 3, blocked: 3 };
const ids = (lines: readonly { shortId: string }[]) => lines.map(({ shortId }) => shortId);

describe('overdue actions', () => {
  const opened = aNote({
    id: 'ops/2017-03-06',
    actions: [
      anAction({ id: 'oldest', due: '2017-03-07' }),
      anAction({ id: 'old', due: '2017-03-08' }),
      anAction({ id: 'blocking', due: '2017-03-09' }),
      anAction({ id: 'waiting', blockedBy: ['blocking'] }),
    ],
  });

  it('has actions that block others first, then the longest overdue', () => {
    const { overdue } = urgentOf(anArchive({ series, notes: [opened] }, '2017-03-10'), limits);
    expect(ids(overdue.items)).toEqual(['blocking', 'oldest', 'old']);
    expect(overdue.items.map(({ blocks }) => blocks)).toEqual([1, 0, 0]);
  });

  it('is cut, and still counted whole', () => {
    const { overdue } = urgentOf(anArchive({ series, notes: [opened] }, '2017-03-10'), {
      overdue: 1,
      blocked: 1,
    });
    expect([overdue.total, ids(overdue.items)]).toEqual([3, ['blocking']]);
  });

  it('leaves out stale actions, unless all are stale', () => {
    const stale = urgentOf(anArchive({ series, notes: [opened] }, '2018-03-10'), limits);
    expect(ids(stale.overdue.items)).toEqual(['blocking', 'oldest', 'old']);
    const later = aNote({ id: 'ops/2018-03-05', actions: [anAction({ id: 'fresh', due: '2018-03-06' })] });
    const both = urgentOf(anArchive({ series, notes: [opened, later] }, '2018-03-10'), limits);
    expect([ids(both.overdue.items), both.overdue.total]).toEqual([['fresh'], 4]);
  });
});

describe('blocked actions', () => {
  it('says since when each is blocked, the longest first, also those without a blocker', () => {
    const notes = [
      aNote({
        id: 'ops/2017-03-06',
        actions: [
          anAction({ id: 'without', status: 'blocked' }),
          anAction({ id: 'long', blockedBy: ['T1'] }),
        ],
      }),
      aNote({ id: 'ops/2017-03-13', actions: [anAction({ id: 'short', blockedBy: ['T2'] })] }),
    ];
    const { blocked } = urgentOf(anArchive({ series, notes }, '2017-03-14'), limits);
    expect(blocked.items.map(({ shortId, since }) => [shortId, since])).toEqual([
      ['long', '2017-03-06'],
      ['without', '2017-03-06'],
      ['short', '2017-03-13'],
    ]);
  });

  it('says since when a blocker blocks an action that was blocked before', () => {
    const answer = (id: string, status: 'answered' | 'open') =>
      aNote({ id, followUps: [aFollowUp({ kind: 'question', ref: 'why', status })] });
    const opening = aNote({
      id: 'ops/2017-03-06',
      questions: [aQuestion({ id: 'why' })],
      actions: [anAction({ id: 'a', status: 'blocked', blockedBy: ['why'] })],
    });
    const sinceAfter = (...later: Note[]) =>
      urgentOf(anArchive({ series, notes: [opening, ...later] }, '2017-03-28'), limits).blocked.items.map(
        ({ since, blockersSince }) => [since, blockersSince],
      );
    expect(sinceAfter()).toEqual([['2017-03-06', undefined]]);
    expect(sinceAfter(answer('ops/2017-03-13', 'answered'), answer('ops/2017-03-20', 'open'))).toEqual([
      ['2017-03-06', '2017-03-20'],
    ]);
  });
});
