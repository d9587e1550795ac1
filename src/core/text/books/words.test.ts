import { describe, expect, it } from 'vitest';
import { usualPeriods } from '../../model/day/period-names.ts';
import {
  bookFaultsWords,
  bookLede,
  bookListTitle,
  bookUnit,
  columnWords,
  definitions,
  groupWords,
  partWords,
} from './words.ts';

const zeros = {
  before: 0,
  opened: 0,
  'first-mentioned': 0,
  reopened: 0,
  resumed: 0,
  'next-round': 0,
  'moved-in': 0,
  done: 0,
  dropped: 0,
  superseded: 0,
  deferred: 0,
  'between-rounds': 0,
  'moved-out': 0,
  after: 0,
};
const quarter = { quarter: { label: '2026 Q4' }, since: '2026-10-01', until: '2026-11-12', running: true };

describe('the words of a book', () => {
  it.each([
    [{ ...zeros }, true, 'No actions were open before 1 October 2026. Then nothing changed: none are open.'],
    [
      { ...zeros, before: 41, opened: 38, reopened: 2, done: 29, dropped: 4, superseded: 1, after: 47 },
      true,
      '41 actions were open before 1 October 2026. Then 40 were added and 34 closed or deferred: 47 are open.',
    ],
    [
      { ...zeros, before: 1, 'next-round': 1, deferred: 1, after: 1 },
      false,
      '1 action was open before 1 October 2026. Then 1 was added and 1 closed or deferred: 1 was open on 12 November 2026.',
    ],
  ])('give the balance in a sentence', (figures, running, sentence) => {
    expect(bookLede({ ...quarter, running, figures })).toBe(sentence);
  });

  it('name each list with its period', () => {
    expect(
      (['before', 'between-rounds', 'after'] as const).map((list) => bookListTitle(list, quarter)),
    ).toEqual(['Open before 1 October 2026', 'Between rounds in 2026 Q4', 'Open on 12 November 2026']);
  });

  it('keep a sign with its word', () => {
    expect((['before', 'opened', 'done', 'after'] as const).map(columnWords)).toEqual([
      'open before',
      '+\u00a0opened',
      '−\u00a0done',
      '=\u00a0open after',
    ]);
  });

  it('define the terms that are shown', () => {
    expect(definitions(['before', 'resumed', 'after'], usualPeriods).map(({ term }) => term)).toEqual([
      'resumed',
    ]);
  });

  it('name the part without a program and the part of several programs', () => {
    expect([partWords({ kind: 'none' }), partWords({ kind: 'several' })]).toEqual([
      'No program',
      'In several programs, counted once',
    ]);
    expect(groupWords({ kind: 'several' }, 2, 'done')).toBe('2 actions, also listed under each program');
    expect(groupWords({ kind: 'several' }, 1, 'moved-in')).toBe(
      '1 action, moved into fewer programs than out of',
    );
    expect(groupWords({ kind: 'several' }, 1, 'moved-out')).toBe(
      '1 action, moved out of fewer programs than into',
    );
    expect(groupWords({ kind: 'none' }, 1, 'done')).toBe('1 action');
    expect([bookUnit('done', 1), bookUnit('moved-in', 1), bookUnit('moved-in', 0)]).toEqual([
      'action',
      'move',
      'moves',
    ]);
  });

  it('name the action and the days of each fault', () => {
    const fault = { action: { id: 'weekly/lamp' }, since: '2026-10-01', until: '2026-11-12', lists: [] };
    const day = { ...fault, since: '2026-11-12' };
    expect(
      bookFaultsWords([
        { ...fault, kind: 'terms', lists: ['before', 'done', 'after'] },
        { ...fault, kind: 'terms' },
        { ...fault, kind: 'unreported', lists: ['before', 'done'] },
        { ...day, kind: 'after', lists: ['after'] },
        { ...day, kind: 'before' },
        { ...day, kind: 'before' },
      ]),
    ).toEqual([
      '`weekly/lamp` from 1 October 2026 to 12 November 2026: its lists do not balance: open before, done and open after.',
      '`weekly/lamp` from 1 October 2026 to 12 November 2026: its lists do not balance.',
      '`weekly/lamp` from 1 October 2026 to 12 November 2026: no note reports it as open before and done.',
      '`weekly/lamp` on 12 November 2026: listed as open, but not open on that day.',
      '`weekly/lamp` on 12 November 2026: open on that day, but not listed as open.',
      '1 more.',
    ]);
  });
});
