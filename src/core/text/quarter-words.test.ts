import { describe, expect, it } from 'vitest';
import { quarterSentences } from './quarter-words.ts';

const nothing = { goals: 0, meetings: 0, opened: 0, closed: 0 };

describe('the sentences of a quarter', () => {
  it('say when it is and what happened', () => {
    const happened = { goals: 2, meetings: 3, opened: 7, closed: 2 };
    expect(quarterSentences('July to September 2017', { standing: 'past' }, happened)).toBe(
      'July to September 2017. Three meetings, two goals, seven actions opened and two closed.',
    );
  });

  it('leave out what did not happen', () => {
    const happened = { ...nothing, meetings: 1, closed: 2 };
    expect(quarterSentences('July 2017', { standing: 'running' }, happened)).toBe(
      'July 2017, under way. One meeting and two actions closed.',
    );
    expect(quarterSentences('July 2017', { standing: 'coming' }, nothing)).toBe('July 2017, still to come.');
  });
});
