import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anArchive, aQuestion } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';

/** A note of the series that says this of the action, or nothing. */
const meeting = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) });

describe('the history of a question', () => {
  it.each([
    ['answered', '2017-03-10'],
    ['parked', undefined],
  ] as const)('ends when it is %s', (status, closed) => {
    const question = anArchive({
      notes: [
        aNote({ id: 'ops/2017-01-10', questions: [aQuestion({ id: 'x' })] }),
        meeting('2017-02-10'),
        meeting('2017-03-10', { kind: 'question', status }),
        meeting('2017-04-10'),
      ],
    }).find.question('ops/x');
    expect(question?.events.map(({ kind }) => kind)).toEqual(['opened', 'not-mentioned', status]);
    expect(question?.closed).toBe(closed);
  });

  it.each([
    // what each later meeting says, how often it was carried over
    [[undefined, undefined], 2],
    [['open', undefined], 2],
    [[undefined, 'parked', undefined], 1],
    [['parked', 'open', undefined], 1],
    [[undefined, 'answered'], 1],
  ] as const)('after %j counts the meetings that left it open: %d', (said, times) => {
    const later = said.map((status, index) => {
      const id = `ops/2017-0${index + 2}-10`;
      const followUps = status ? [aFollowUp({ kind: 'question', ref: 'x', status })] : [];
      return aNote({ id, followUps });
    });
    const notes = [aNote({ id: 'ops/2017-01-10', questions: [aQuestion({ id: 'x' })] }), ...later];
    expect(anArchive({ notes }).find.question('ops/x')?.carriedOver).toBe(times);
  });

  it.each([
    ['answered', 'reopened'],
    ['parked', 'taken-up'],
  ] as const)('is open again after it was %s: %s', (status, kind) => {
    const question = anArchive({
      notes: [
        aNote({ id: 'ops/2017-01-10', questions: [aQuestion({ id: 'x' })] }),
        meeting('2017-02-10', { kind: 'question', status }),
        meeting('2017-03-10', { kind: 'question', status: 'open' }),
      ],
    }).find.question('ops/x');
    expect(question?.events.map((event) => event.kind)).toEqual(['opened', status, kind]);
  });
});
