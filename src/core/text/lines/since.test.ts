import { describe, expect, it } from 'vitest';
import { stateOfStep } from './record-status.ts';
import { missedWords, type SinceValues, sincePieces, sinceWord, stillWords } from './since.ts';

const sinceWords = (values: SinceValues) => sincePieces(values).join('');

describe('the status of a record since a note, in words', () => {
  it.each([
    [
      'an end',
      { state: 'done', days: 8, carriedOver: 2, notMentioned: 0 },
      '8 days later, carried over twice',
    ],
    ['an end at once', { state: 'done', days: 0, carriedOver: 0, notMentioned: 0 }, 'the same day'],
    [
      'why it was dropped',
      { state: 'dropped', carriedOver: 0, notMentioned: 0, reason: 'no need' },
      'reason: no need',
    ],
    ['how often it was carried over', { state: 'carried-over', carriedOver: 3, notMentioned: 0 }, '3 times'],
    ['silence of all', { state: 'not-mentioned', carriedOver: 2, notMentioned: 2 }, 'at 2 later meetings'],
    [
      'silence of the last',
      { state: 'blocked', carriedOver: 2, notMentioned: 1 },
      'not mentioned at the last meeting',
    ],
    [
      'the time since a reopening',
      { state: 'reopened', carriedOver: 1, notMentioned: 1 },
      'carried over once, not mentioned at the last meeting',
    ],
    ['a state that lasts', { state: 'in-progress', carriedOver: 1, notMentioned: 0 }, ''],
  ])('says %s', (_, values, words) => {
    expect(sinceWords({ kind: 'action', ...values })).toBe(words);
  });

  it('links what a reason mentions', () => {
    const ref = { kind: 'person', id: 'ann', label: 'Ann' } as const;
    const values = { kind: 'action', state: 'done', carriedOver: 1, notMentioned: 0, reason: ['by ', ref] };
    expect(sincePieces(values)).toEqual(['carried over once, reason: ', 'by ', ref]);
  });

  it('says of every kind of record that it was reopened', () => {
    expect([stateOfStep('question', 'reopened'), sinceWord('reopened')]).toEqual(['reopened', '']);
    expect([stateOfStep('question', 'taken-up'), sinceWord('taken-up')]).toEqual(['taken-up', '']);
    expect(stateOfStep('question', 'carried-over')).toBe('question');
  });

  it('says of an open question that it was carried over, since its word is another', () => {
    const values = { kind: 'question', state: 'carried-over', carriedOver: 42, notMentioned: 0 };
    expect(sinceWords(values)).toBe('carried over 42 times');
    expect(sinceWords({ ...values, kind: 'action' })).toBe('42 times');
  });

  it('gives an unchanged status, and missed rounds', () => {
    expect(stillWords({ status: 'in-progress', due: { status: 'later' } })).toBe('Still in progress');
    expect(stillWords({ status: 'open', due: { status: 'overdue' } })).toBe('Still overdue');
    expect(stillWords({ status: 'open', start: '2017-10-01' })).toBe('Still deferred');
    expect([missedWords(1), missedWords(3)]).toEqual(['Missed', '3 rounds missed from']);
  });

  it('has “since” before the day of a state that lasts, and no day if the record is only carried over', () => {
    expect(['blocked', 'done', 'carried-over'].map(sinceWord)).toEqual(['since', '', undefined]);
    expect(['proposed', 'mentioned'].map(sinceWord)).toEqual(['since', '']);
  });
});
