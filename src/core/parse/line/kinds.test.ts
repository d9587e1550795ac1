import { expect, it } from 'vitest';
import {
  aDebt,
  aDecision,
  aFollowUp,
  aGoal,
  aMilestone,
  aNote,
  anAction,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aQuestion,
  aTopic,
} from '../../../testing/builders.ts';
import { Kinds } from './kinds.ts';

const kinds = new Kinds({
  notes: [
    aNote({
      id: 's/2026-01-05',
      actions: [anAction({ id: 'order', formerly: ['buy'] })],
      decisions: [aDecision({ id: 'go' })],
      questions: [aQuestion({ id: 'who' })],
      debt: [aDebt({ id: 'old' }), aDebt({ id: 'order' })],
      followUps: [
        aFollowUp({ ref: 'before', text: 'From before the archive' }),
        aFollowUp({ ref: 'nowhere' }),
      ],
      forNextTime: ['The new office', aTopic({ id: 'alerts', text: 'Our alerts' })],
    }),
  ],
  programs: [
    aProgram({
      id: 'p1',
      outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1', formerly: ['o9.9'] })] })],
    }),
  ],
  quarters: [
    aQuarter({ id: '2026-q1', goals: [aGoal({ id: 'g1', milestones: [aMilestone({ id: 'm1' })] })] }),
  ],
});

it.each([
  // The first use of an id counts, as in the archive.
  ['order', 'action'],
  ['buy', 'action'],
  ['s/order', 'action'],
  ['go', 'decision'],
  ['who', 'question'],
  ['old', 'debt'],
  ['before', 'action'],
  ['the-new-office', 'topic'],
  ['The new office', 'topic'],
  ['alerts', 'topic'],
  ['Our alerts', 'topic'],
  ['p1', 'aim'],
  ['p1/o1', 'aim'],
  ['p1/o1.1', 'aim'],
  ['p1/o9.9', 'aim'],
  ['2026-q1/g1', 'aim'],
  ['2026-q1/g1/m1', 'aim'],
  ['nowhere', undefined],
  ['constructor', undefined],
])('a reference to %s leads to: %s', (reference, kind) => {
  expect(kinds.of(reference, 's')).toBe(kind);
});

it('leads to records of other series only by their full ids', () => {
  expect([kinds.of('order', 'other'), kinds.of('s/order', 'other')]).toEqual([undefined, 'action']);
});
