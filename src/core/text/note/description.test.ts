import { expect, it } from 'vitest';
import { noteSummary } from './description.ts';

const none = { opened: 0, 'first-mentioned': 0, reopened: 0, done: 0, dropped: 0, superseded: 0 };
const line = {
  kind: 'meeting' as const,
  status: 'final' as const,
  day: '2017-03-07',
  series: { label: 'Ops' },
  figures: none,
  decided: 0,
  proposed: 0,
  questions: { asked: 0, 'first-mentioned': 0, reopened: 0, 'taken-up': 0, answered: 0, parked: 0 },
};

it('says what a note opened and decided, then its lede', () => {
  const figures = { ...none, opened: 2, done: 1 };
  const questions = { ...line.questions, asked: 1 };
  expect(noteSummary({ ...line, lede: 'Ann showed the plan.', figures, decided: 1, questions })).toBe(
    '2 actions opened, 1 done, 1 decision made, 1 question asked. Ann showed the plan.',
  );
});

it('has only the lede of a note without records', () => {
  expect(noteSummary(line)).toBe('Ops: minutes of 7 March 2017');
});

it('says nothing of what a planned note will do', () => {
  expect(noteSummary({ ...line, status: 'planned', decided: 1 })).toBe('Ops: planned for 7 March 2017');
});
