import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { firstTerms } from './first.ts';

function firstOf(entry: Partial<ActionEntry>, later: Partial<FollowUpEntry>) {
  const action = anArchive({
    notes: [
      aNote({ id: 's/2017-03-01', actions: [anAction({ id: 'x', ...entry })] }),
      aNote({ id: 's/2017-03-15', followUps: [aFollowUp({ ref: 'x', ...later })] }),
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

it('a next-meeting date that became known has not changed', () => {
  expect(firstOf({ due: 'next-meeting' }, {})).toEqual({});
});
