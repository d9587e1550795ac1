import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { endCounts } from './end-counts.ts';

const quarter = { kind: 'quarter', id: '2026-q1', label: '2026 Q1' } as const;
const none = { open: 0, overdue: 0, done: 0, dropped: 0 };

it('names the day of the actions of a goal, and leads to the trace of its quarter', () => {
  const printed = html(endCounts({ day: '2026-03-31', counts: { ...none, open: 2, done: 1 } }, quarter));
  expect(printed).toBe('<p>Actions on 31 Mar 2026: <a href="/trace/quarter/2026-q1/">2 open, 1 done</a></p>');
});

it('names the day also without actions', () => {
  expect(html(endCounts({ day: '2026-03-31', counts: none }, quarter))).toBe(
    '<p>No actions on 31 Mar 2026</p>',
  );
});
