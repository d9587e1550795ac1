import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { home } from '../home/home.ts';
import { ledger } from '../ledger/ledger.ts';
import { matching } from '../ledger/match.ts';
import { isBlocked } from '../lines/blockers.ts';

const archive = anArchive({
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      questions: [aQuestion({ id: 'open-question' }), aQuestion({ id: 'answered' })],
      actions: [
        anAction({ id: 'called-so', status: 'blocked' }),
        anAction({ id: 'held', blockedBy: ['open-question'] }),
        anAction({ id: 'freed', blockedBy: ['answered'] }),
        anAction({ id: 'works', status: 'in-progress', blockedBy: ['called-so'] }),
        anAction({ id: 'over', status: 'dropped', reason: 'No use', blockedBy: ['open-question'] }),
        anAction({ id: 'free' }),
      ],
    }),
    aNote({
      id: 'ops/2017-04-04',
      followUps: [aFollowUp({ kind: 'question', ref: 'answered', status: 'answered' })],
    }),
  ],
});
const blocked = ['called-so', 'held', 'works'];

describe('blocked actions', () => {
  it('is an action that a note calls blocked, or that has an open blocker', () => {
    const ids = archive.actions.filter(isBlocked).map(({ shortId }) => shortId);
    expect(ids.toSorted()).toEqual(blocked);
  });

  it('is the same on the first page, in the ledger and in its figure', () => {
    const { rows, facets, figures } = ledger(archive);
    const found = matching(rows, { blocked: 'yes' }, facets).map(({ line }) => line.shortId);
    expect(found.toSorted()).toEqual(blocked);
    expect(figures.blocked).toBe(blocked.length);
    expect(home(archive).blocked.total).toBe(blocked.length);
  });
});
