import { describe, expect, it } from 'vitest';
import { aimSentences, objectivesDone } from './words.ts';

describe('objectives done', () => {
  it.each([
    [0, 0, 'no objectives'],
    [1, 0, '0 of 1 objective done'],
    [1, 1, '1 of 1 objective done'],
    [5, 0, '0 of 5 objectives done'],
    [5, 1, '1 of 5 objectives done'],
    [5, 5, '5 of 5 objectives done'],
    [30, 12, '12 of 30 objectives done'],
  ])('%i objectives, %i done: %s', (total, done, words) => {
    expect(objectivesDone({ total, done })).toBe(words);
  });
});

describe('the sentences of an aim', () => {
  it('give counts and results', () => {
    const tally = { total: 5, done: 1, offTrack: 1, atRisk: 0 };
    expect(aimSentences(tally, { outcomes: 2, questions: 1 })).toBe(
      '2 outcomes, 5 objectives: 1 done, 1 off track. 1 open question.',
    );
  });

  it('give the number with a stale health', () => {
    const tally = { total: 5, done: 0, offTrack: 2, atRisk: 1, stale: { offTrack: 1, atRisk: 0 } };
    expect(aimSentences(tally, { questions: 0 })).toBe('5 objectives: 2 off track (1 stale), 1 at risk.');
  });

  it('leave out zeros', () => {
    const tally = { total: 3, done: 0, offTrack: 0, atRisk: 0 };
    expect(aimSentences(tally, { questions: 0 })).toBe('3 objectives.');
  });
});
