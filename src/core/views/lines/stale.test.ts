import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { isStale, lastMentionOf, withoutStale } from './stale.ts';

/** The last word on an action of 4 July after meetings that spoke of it (true) or did not, a week apart. */
function lastMention(mentions: readonly boolean[]) {
  const days = ['2017-07-11', '2017-07-18', '2017-07-25', '2017-07-28'];
  const later = mentions.map((mentions, index) =>
    aNote({ id: `s/${days[index]}`, followUps: mentions ? [aFollowUp({ ref: 'a' })] : [] }),
  );
  const notes = [aNote({ id: 's/2017-07-04', actions: [anAction({ id: 'a' })] }), ...later];
  const action = anArchive({ notes }, '2017-08-01').find.action('s/a');
  if (!action) throw new Error('Missing action.');
  return lastMentionOf(action);
}

describe('a list without its stale actions', () => {
  const mentioned = (id: string, lastMentioned: string) => ({ id, events: [], opened: lastMentioned });
  const [fresh, old] = [mentioned('fresh', '2017-07-04'), mentioned('old', '2017-01-04')];

  it('has each action either in the list or among the stale ones', () => {
    expect(withoutStale([old, fresh], '2017-08-01')).toEqual({ shown: [fresh], stale: [old] });
  });

  it('has all actions if all are stale', () => {
    expect(withoutStale([old], '2017-08-01')).toEqual({ shown: [old], stale: [] });
  });
});

describe('stale records', () => {
  it.each([
    [[], { notMentioned: 0, lastMentioned: '2017-07-04' }, false],
    [[false], { notMentioned: 1, lastMentioned: '2017-07-04' }, false],
    [[false, false], { notMentioned: 2, lastMentioned: '2017-07-04' }, false],
    [[false, false, false], { notMentioned: 3, lastMentioned: '2017-07-04' }, true],
    [[false, false, false, true], { notMentioned: 0, lastMentioned: '2017-07-28' }, false],
  ])('after meetings with and without a mention, %o', (mentions, word, stale) => {
    expect(lastMention(mentions)).toEqual(word);
    expect(isStale(word, '2017-08-01')).toBe(stale);
  });

  it.each([
    ['2017-10-03', false],
    ['2017-10-04', true],
  ])('are by %s also those not mentioned for a quarter of a year: %s', (today, stale) => {
    expect(isStale({ notMentioned: 0, lastMentioned: '2017-07-04' }, today)).toBe(stale);
  });
});
