import { expect, it } from 'vitest';
import { actionDescription } from './description.ts';

const plain = {
  owners: ['Ann'],
  everyone: false,
  series: 'Ops',
  opened: '2017-03-07',
  earlier: false,
  status: 'open' as const,
  blockedBy: [],
  carriedOver: 0,
  notMentioned: 0,
  mentions: 0,
  blockedDays: 0,
};
const due = { written: 'day', day: '2017-09-30', estimated: false };

it.each<[Partial<Parameters<typeof actionDescription>[0]>, string]>([
  [{ status: 'in-progress', due }, 'In progress, due 30 September 2017.'],
  [{}, 'Open.'],
  [{ due: { written: 'next-meeting', estimated: false } }, 'Open, due at the next meeting.'],
  [
    { due: { ...due, estimated: true }, blockedBy: ['x'] },
    'Blocked, due at the next meeting, around 30 September 2017.',
  ],
  [{ start: '2017-10-01', due }, 'Deferred until 1 October 2017.'],
  [{ status: 'done', closed: '2017-04-04', due }, 'Done on 4 April 2017.'],
  [
    { status: 'dropped', closed: '2017-04-04', closingReported: '2017-04-11' },
    'Dropped on 4 April 2017, reported on 11 April 2017.',
  ],
  [
    { status: 'superseded', superseded: { how: 'split', actions: 2, day: '2017-04-04' } },
    'Superseded on 4 April 2017.',
  ],
  [{ status: 'superseded' }, 'Superseded.'],
])('begins with the status of %j', (facts, words) => {
  expect(actionDescription({ ...plain, ...facts })).toBe(
    `${words} Owned by Ann. Opened on 7 March 2017 in Ops.`,
  );
});
