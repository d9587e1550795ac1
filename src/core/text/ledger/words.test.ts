import { describe, expect, it } from 'vitest';
import { closedFacts, openFacts } from './words.ts';

describe('the figures of the ledger', () => {
  it('leaves out figures of which there is nothing', () => {
    const figures = {
      overdue: 2,
      blocked: 0,
      deferred: 0,
      done: 8,
      dropped: 0,
      superseded: 0,
      unowned: 1,
      unlinked: 0,
    };
    expect(openFacts(figures).map(({ number, word }) => `${number} ${word}`)).toEqual([
      '2 overdue',
      '8 done',
      '1 unowned',
    ]);
    expect(closedFacts(figures).map(({ word }) => word)).toEqual(['done']);
  });

  it('counts superseded actions apart from done and dropped ones', () => {
    const facts = closedFacts({ done: 1, dropped: 2, superseded: 3 });
    expect(facts.map(({ number, word }) => `${number} ${word}`)).toEqual([
      '1 done',
      '2 dropped',
      '3 superseded',
    ]);
  });
});
