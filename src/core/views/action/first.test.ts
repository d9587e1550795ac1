import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { firstTerms } from './first.ts';

function firstOf(entry: Partial<ActionEntry>, ...later: readonly Partial<FollowUpEntry>[]) {
  const action = anArchive({
    notes: [
      aNote({ id: 's/2017-03-01', actions: [anAction({ id: 'x', ...entry })] }),
      ...later.map((said, index) =>
        aNote({ id: `s/2017-03-${15 + index}`, followUps: [aFollowUp({ ref: 'x', ...said })] }),
      ),
    ],
  }).find.action('s/x');
  return action && firstTerms(action);
}

it('the original owner and due date are those of the opening, if they have changed', () => {
  const opening = { owner: ['ivo'], due: '2017-03-10' };
  expect(firstOf(opening, { owner: ['hana'], due: '2017-04-15' })).toMatchObject({
    owners: [{ id: 'ivo' }],
    due: { day: '2017-03-10' },
  });
  expect(firstOf(opening, { status: 'in-progress', owner: ['ivo'], due: '2017-03-10' })).toEqual({});
  expect(firstOf({}, { owner: ['hana'], due: '2017-04-15' })).toEqual({
    owners: [],
    due: { day: undefined },
  });
});

it('the due date moved, unless only a report that leaves the action closed gives another one', () => {
  const movedBy = (...later: readonly Partial<FollowUpEntry>[]) =>
    firstOf({ due: '2017-03-10' }, ...later)?.moved;
  const closing = { due: '2017-04-15', status: 'done' } as const;
  expect(firstOf({ due: '2017-03-10' }, closing)).toEqual({});
  expect(firstOf({ due: '2017-03-10' }, { status: 'done' }, { due: '2017-04-15' })).toEqual({});
  expect(firstOf({}, closing)).toEqual({});
  expect(movedBy({ ...closing, status: 'dropped' })).toBeUndefined();
  expect(movedBy({ due: '2017-04-15' })).toBe(true);
  expect(movedBy(closing, { status: 'open' })).toBe(true);
  expect(movedBy({ due: '2017-04-01' }, closing)).toBe(true);
  expect(movedBy({ due: '2017-04-01' }, { due: '2017-03-10' }, closing)).toBeUndefined();
});

it('the report of one part moves the due date, unless it closes the action', () => {
  const opening = { owner: ['ann', 'bob'], due: '2017-03-10' };
  const done = (team: string) => ({ team, status: 'done', due: '2017-04-15' }) as const;
  expect(firstOf(opening, done('ann'))?.moved).toBe(true);
  expect(firstOf(opening, { team: 'bob', status: 'done' }, done('ann'))?.moved).toBeUndefined();
});

it('a next-meeting date that became known has not changed', () => {
  expect(firstOf({ due: 'next-meeting' }, {})).toEqual({});
});
