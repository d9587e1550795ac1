import { describe, expect, it } from 'vitest';
import { aimSentences, objectivesDone } from './words.ts';

describe('objectives done', () => {
  it.each([
    [0, 0, 'no objectives'],
    [1, 0, 'its one objective not done'],
    [1, 1, 'its one objective done'],
    [5, 0, 'none of five objectives done'],
    [5, 1, 'one of five objectives done'],
    [5, 5, 'all five objectives done'],
    [30, 12, '12 of 30 objectives done'],
  ])('%i objectives, %i done: %s', (total, done, words) => {
    expect(objectivesDone({ total, done })).toBe(words);
  });
});

describe('the sentences of an aim', () => {
  it('say how much there is and how it stands', () => {
    const tally = { total: 5, done: 1, offTrack: 1, atRisk: 0 };
    expect(aimSentences(tally, { outcomes: 2, questions: 1 })).toBe(
      'Two outcomes, five objectives. One objective is done and one is off track; one question is open.',
    );
  });

  it('say no more than is known', () => {
    const tally = { total: 3, done: 0, offTrack: 0, atRisk: 0 };
    expect(aimSentences(tally, { questions: 0 })).toBe('Three objectives.');
  });
});
