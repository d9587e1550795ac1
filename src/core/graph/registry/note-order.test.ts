import { describe, expect, it } from 'vitest';
import { byNumbers } from '../../model/compare.ts';
import { byDayAndId, turnOf } from './note-order.ts';

const day = '2017-07-25';
const notes = [
  ['ops/2017-07-25-9', undefined],
  ['ops/2017-07-25-10', undefined],
  ['ops/2017-07-25-d', '00:30 Asia/Kolkata'],
  ['ops/2017-07-25-c', '09:00'],
  ['ops/2017-07-25-a', '14:00 Europe/Berlin'],
  ['ops/2017-07-25-b', '14:00Z'],
].map(([id = '', time]) => ({ id, note: { date: day, time } }));

describe('the order of the notes of a day', () => {
  it('is by time, with those without one first, by file name', () => {
    expect(notes.toReversed().sort(byDayAndId)).toEqual(notes);
  });

  it('is that of the statements that they report', () => {
    expect(notes.toReversed().sort((a, b) => byNumbers(turnOf(a), turnOf(b)))).toEqual(notes);
    expect(notes.every((note) => byNumbers('', turnOf(note)) < 0)).toBe(true);
  });
});
