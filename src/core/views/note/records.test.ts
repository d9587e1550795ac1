import { describe, expect, it } from 'vitest';
import {
  aDebt,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aProgram,
  aQuestion,
} from '../../../testing/builders.ts';
import { debtOnNote, decisionsOnNote, openedActions, questionsOnNote } from './records.ts';

const today = '2017-09-08';
const archive = anArchive(
  {
    programs: [aProgram({ id: 'p6' })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        for: ['p6'],
        actions: [anAction({ id: 'z-first' }), anAction({ id: 'a-second', blockedBy: ['structure'] })],
        questions: [aQuestion({ id: 'structure', for: ['p6'] }), aQuestion({ id: 'kubernetes' })],
        decisions: [aDecision({ id: 'old', status: 'proposed', method: 'vote', votes: { for: 3 } })],
        debt: [aDebt({ id: 'memcached', remedy: 'A recipe' }), aDebt({ id: 'paid', status: 'done' })],
      }),
      aNote({
        id: 'ops/2017-04-04',
        followUps: [
          aFollowUp({ kind: 'decision', ref: 'old', status: 'accepted' }),
          aFollowUp({ kind: 'question', ref: 'kubernetes', status: 'answered' }),
          aFollowUp({ ref: 'ancient', text: 'Something older', status: 'open' }),
        ],
      }),
    ],
  },
  today,
);
const [first, second] = archive.notes;
if (!first || !second) throw new Error('Both notes are there.');

describe('records on the page of their note', () => {
  it('are in the order of the note, not of their ids', () => {
    expect(openedActions(first, today).map(({ line }) => line.shortId)).toEqual(['z-first', 'a-second']);
  });

  it('leave out records that a follow-up introduced', () => {
    expect(archive.actions.map(({ shortId }) => shortId)).toContain('ancient');
    expect(openedActions(second, today)).toEqual([]);
  });

  it('show a decision as it was made, apart from later changes', () => {
    expect(decisionsOnNote(first, today)).toMatchObject([
      {
        status: 'proposed',
        method: 'vote',
        votes: { for: 3 },
        since: { state: 'accepted', day: '2017-04-04' },
      },
    ]);
  });

  it('say for how long a question is open, what it blocks and what it alone serves', () => {
    const [structure, kubernetes] = questionsOnNote(first, today);
    expect(structure?.daysOpen).toBe(185);
    expect(structure?.blocks.map(({ id }) => id)).toEqual(['ops/a-second']);
    expect(structure?.serves.map(({ id }) => id)).toEqual(['p6']);
    expect(kubernetes).toMatchObject({ status: 'open', daysOpen: undefined, serves: [] });
  });

  it('give the age of debt until it is done', () => {
    expect(debtOnNote(first, today)).toMatchObject([
      { shortId: 'memcached', remedy: 'A recipe', daysOpen: 185 },
      { shortId: 'paid', daysOpen: undefined },
    ]);
  });
});
