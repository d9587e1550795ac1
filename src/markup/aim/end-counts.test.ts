import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { endCounts } from './end-counts.ts';

const quarter = { kind: 'quarter', id: '2026-q1', label: '2026 Q1' } as const;
const none = { open: 0, overdue: 0, done: 0, dropped: 0 };

it('names the day of the actions of a goal and those overdue among the open, and leads to the trace', () => {
  const then = { ...none, open: 3, overdue: 1, deferred: 1 };
  const printed = html(endCounts({ day: '2026-03-31', counts: then }, quarter));
  expect(printed.replace(/<svg.*?<\/svg>/g, '').replace(/<\/?span[^>]*>/g, '')).toBe(
    '<p>Actions on 31 Mar 2026: 3 open ( 1 overdue), 1 deferred, in the <a href="/trace/quarter/2026-q1/">trace of the quarter</a></p>',
  );
});

it('names the day also without actions', () => {
  expect(html(endCounts({ day: '2026-03-31', counts: none }, quarter))).toBe(
    '<p><span>No actions on 31 Mar 2026</span></p>',
  );
});
