import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { actionTerms } from './action-terms.ts';

const archive = anArchive({
  notes: [
    aNote({
      id: 's/2017-03-07',
      decisions: [aDecision({ id: 'rule' })],
      actions: [
        anAction({
          id: 'track',
          start: '2017-04-01',
          every: 'quarter',
          blockedBy: ['goals'],
          implements: 'rule',
          splitInto: ['goals'],
        }),
        anAction({ id: 'goals' }),
      ],
    }),
    aNote({ id: 's/2017-04-04', followUps: [aFollowUp({ ref: 'track', blockedBy: ['T1'] })] }),
  ],
});

function termsOf(id: string) {
  const action = archive.find.action(id);
  return action && actionTerms(action);
}

describe('the terms of an action', () => {
  it('are those of its opening, whatever later notes report', () => {
    expect(termsOf('s/track')).toMatchObject({
      start: '2017-04-01',
      every: 'quarter',
      blockedBy: [{ id: 's/goals' }],
      implementedDecision: { id: 's/rule' },
      splitInto: [{ id: 's/goals' }],
    });
  });

  it('leave out missing values', () => {
    const none = { blockedBy: [], supersedes: [], splitInto: [] };
    expect(termsOf('s/goals')).toEqual({ ...none, start: undefined, every: undefined });
  });
});
