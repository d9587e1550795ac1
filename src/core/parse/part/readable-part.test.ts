import { expect, it } from 'vitest';
import { note } from '../schema/note.ts';
import { readablePart } from './readable-part.ts';

const instead = { title: 'A', date: '2026-01-08' };

it('leaves out a wrong value, and keeps its record', () => {
  const part = readablePart(
    note,
    { actions: [{ id: 'a', text: 'A', owner: 'ana', due: '2026-13-01' }] },
    instead,
  );
  expect(part?.entry.actions).toMatchObject([{ id: 'a', owner: ['ana'] }]);
  expect(part?.entry.actions[0]).not.toHaveProperty('due', '2026-13-01');
});

it('leaves out a record without what it needs, and knows the places of those after it', () => {
  const part = readablePart(note, { actions: [{ text: 'No id' }, { id: 'b', text: 'B' }] }, instead);
  expect(part?.entry.actions.map(({ id }) => id)).toEqual(['b']);
  expect(part?.writtenAt(['actions', 0, 'owner'])).toEqual(['actions', 1, 'owner']);
});

it('leaves out unknown keys and entries that a later check refuses', () => {
  const data = { tsks: [], followUps: [{ status: 'done' }, { action: 'a' }] };
  expect(readablePart(note, data, instead)?.entry.followUps.map(({ ref }) => ref)).toEqual(['a']);
});

it.each([undefined, null, 'text', [1], { title: null, date: 'soon' }])(
  'reads %j as an empty note',
  (data) => {
    expect(readablePart(note, data, instead)?.entry).toMatchObject(instead);
  },
);
