import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import type { Action } from '../../model/record.ts';
import { urgentOf } from '../home/urgent.ts';
import { sinceThen } from './since.ts';
import { lastStepOf, recordThen } from './then.ts';

const sinceOpening = (action: Action) => {
  const { note, events } = action;
  return sinceThen(action, recordThen(action, events, lastStepOf(events, note)), note, '2017-09-08');
};

describe('a blocked action since a note', () => {
  it('is blocked since one day, and by the blockers of today since a later one', () => {
    const sinceBlockedBy = (blockedBy: string[]) =>
      anArchive({
        notes: [
          aNote({
            id: 'ops/2017-04-06',
            actions: [anAction({ id: 'quota', status: 'blocked', blockedBy: ['T1'] })],
          }),
          aNote({ id: 'ops/2017-05-11', questions: [aQuestion({ id: 'pays' })] }),
          aNote({ id: 'ops/2017-05-18', followUps: [aFollowUp({ ref: 'quota', blockedBy })] }),
        ],
      })
        .actions.map((action) => sinceOpening(action))
        .map((since) => [since?.day, since?.blockedBy.length, since?.blockersSince]);
    expect(sinceBlockedBy(['pays'])).toEqual([['2017-04-06', 1, '2017-05-18']]);
    expect(sinceBlockedBy(['T1', 'pays'])).toEqual([['2017-04-06', 2, undefined]]);
    expect(sinceBlockedBy([])).toEqual([['2017-04-06', 0, undefined]]);
  });

  it('names no day for blockers of different days', () => {
    const follow = (date: string, blockedBy: string[]) =>
      aNote({ id: `ops/${date}`, followUps: [aFollowUp({ ref: 'quota', blockedBy })] });
    const notes = [
      aNote({
        id: 'ops/2017-04-06',
        actions: [anAction({ id: 'quota', status: 'blocked', blockedBy: ['T1'] })],
      }),
      follow('2017-05-11', ['T2']),
    ];
    const daysOf = (later: typeof notes) =>
      anArchive({ notes: later }).actions.map((action) => sinceOpening(action)?.blockersSince);
    expect(daysOf(notes)).toEqual(['2017-05-11']);
    expect(daysOf([...notes, follow('2017-05-18', ['T2', 'T3'])])).toEqual([undefined]);
  });

  it('is blocked since the first report, as on the home page, if a later one repeats it', () => {
    const archive = anArchive(
      {
        notes: [
          aNote({
            id: 'ops/2017-04-06',
            actions: [anAction({ id: 'cage' }), anAction({ id: 'fill', blockedBy: ['cage'] })],
          }),
          aNote({ id: 'ops/2017-05-18', followUps: [aFollowUp({ ref: 'fill', status: 'blocked' })] }),
        ],
      },
      '2017-09-08',
    );
    const action = archive.find.action('ops/fill');
    const since = action && sinceOpening(action);
    expect(since).toMatchObject({ state: 'blocked', day: '2017-04-06', note: { id: 'ops/2017-04-06' } });
    const { blocked } = urgentOf(archive, { overdue: 1, blocked: 1 });
    expect(blocked.items.map((line) => line.since)).toEqual([since?.day]);
  });
});
