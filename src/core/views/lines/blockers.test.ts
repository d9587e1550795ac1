import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { allClearedOn } from '../dependency/holding.ts';
import { actionLine } from './action-line.ts';
import { blockersNow, isBlockedOn } from './blockers.ts';

const opening = aNote({
  id: 's/2017-07-25',
  questions: [aQuestion({ id: 'why' })],
  actions: [
    anAction({ id: 'held', status: 'blocked', blockedBy: ['whole', 'other', 'why'] }),
    anAction({ id: 'whole', splitInto: ['part', 'other'] }),
    anAction({ id: 'part' }),
    anAction({ id: 'other' }),
  ],
});
const told = (...followUps: Note['followUps']) => aNote({ id: 's/2017-08-08', followUps });
const done = (ref: string) => aFollowUp({ ref, status: 'done' });

function blockedAction(...notes: Note[]) {
  const archive = anArchive({ notes: [opening, ...notes] });
  const action = archive.find.action('s/held');
  if (!action) throw new RangeError('No action');
  return {
    line: actionLine(action, archive.today).blockedBy.map((on) => (typeof on === 'string' ? on : on.id)),
    isBlocked: blockersNow(action).length > 0,
    clearedOn: allClearedOn(action.blockedBy),
  };
}

describe('the blockers of an action', () => {
  it('are the actions that supersede a blocker, each once', () => {
    expect(blockedAction().line).toEqual(['s/other', 's/part', 's/why']);
  });

  it('leave out closed records', () => {
    const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });
    expect(blockedAction(told(done('other'), answered))).toMatchObject({
      line: ['s/part'],
      clearedOn: undefined,
    });
    expect(blockedAction(told(done('other'), done('part'), answered))).toEqual({
      line: [],
      isBlocked: false,
      clearedOn: '2017-08-08',
    });
  });

  it('is nothing once it is closed, or a note finds it in another state', () => {
    expect(blockedAction(told(done('held'))).isBlocked).toBe(false);
    expect(blockedAction(told(aFollowUp({ ref: 'held', status: 'in-progress' }))).line).toEqual([]);
    expect(blockedAction(told(aFollowUp({ ref: 'held' }))).line).toHaveLength(3);
  });
});

it('a question that was reopened later did not block on the days between', () => {
  const question = (status: 'answered' | 'open') => aFollowUp({ kind: 'question', ref: 'asked', status });
  const archive = anArchive({
    notes: [
      aNote({
        id: 's/2017-07-25',
        questions: [aQuestion({ id: 'asked' })],
        actions: [anAction({ id: 'held', blockedBy: ['asked'] })],
      }),
      aNote({ id: 's/2017-08-08', followUps: [question('answered')] }),
      aNote({ id: 's/2017-08-22', followUps: [question('open')] }),
    ],
  });
  const held = archive.find.action('s/held');
  const days = ['2017-08-01', '2017-08-15', '2017-08-29'];
  expect(days.map((day) => held && isBlockedOn(held, day))).toEqual([true, false, true]);
});
