import { describe, expect, it } from 'vitest';
import { note } from '../note.ts';
import { action } from '../record/action.ts';
import { decision } from '../record/decision.ts';
import { fieldsOf } from './fields.ts';
import { wordsIn } from './words.ts';

describe('the words of an entry', () => {
  it('are its texts, without names, ids, days and words of the format', () => {
    const entry = action.parse({
      id: 'a',
      text: 'Move it',
      owner: 'dan',
      due: '2017-07-25',
      status: 'dropped',
      reason: 'No time.',
      for: 'p6',
      tracker: 'T1',
      blockedBy: ['b'],
      every: 'week',
      implements: 'd',
    });
    expect(wordsIn(fieldsOf(action))(entry)).toEqual(['Move it', 'No time.']);
  });

  it('are also those within it, in a short form or a long one, each once', () => {
    const scope = {
      includes: ['Every service', { when: 'It is new', names: ['Mathoid'] }],
      fallback: 'Ask',
    };
    const entry = decision.parse({ id: 'd', text: 'D', votes: { for: 1 }, scope });
    expect(wordsIn(fieldsOf(decision.in))(entry)).toEqual([
      'D',
      'Every service',
      'Mathoid',
      'It is new',
      'Ask',
    ]);
  });

  it('of a note are also those of its reviews', () => {
    const entry = note.parse({
      title: 'T',
      date: '2017-07-25',
      attendees: ['dan'],
      forNextTime: ['Logs'],
      teamUpdates: [{ team: 'ops', done: ['Racks', { text: 'Wires', person: 'dan' }] }],
      sprint: { start: '2017-07-01', goals: [{ text: 'One' }], leftOver: ['Two'] },
      retro: { format: 'kalm', keep: ['Calls', { text: 'Tests', note: 'More' }] },
      incident: { impact: 'No logins' },
      proposals: [{ id: 'p', text: 'P', parts: [{ text: 'Q' }], adoptedAs: 'd' }],
    });
    expect(wordsIn(fieldsOf(note))(entry)).toEqual([
      'T',
      'Racks',
      'Wires',
      'Logs',
      ...['One', 'Two', 'Calls', 'Tests', 'More', 'No logins', 'P', 'Q'],
    ]);
  });
});
