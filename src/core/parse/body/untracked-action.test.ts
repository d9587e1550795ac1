import { describe, expect, it } from 'vitest';
import { lineOf, readUntrackedAction } from './untracked-action.ts';

describe('readSpokenAction', () => {
  it.each([
    ['ACTION: Mark will find a way by next meeting', 'mark', 'next-meeting'],
    ['ACTION: Everyone (teams) draft goals for Q2 by next meeting', 'everyone', 'next-meeting'],
    ['**ACTION:** @dan books a room', 'dan', undefined],
    ['**Action item**: Ben to book a room by 2026-02-01', 'ben', '2026-02-01'],
    ['Action Item to Brian Warner: message about the first meeting', 'brian-warner', undefined],
    ['AI Kate: write it up', 'kate', undefined],
    ['AI(JS): write it up', 'js', undefined],
    ['[ ] TODO: clean up', undefined, undefined],
    ['Action: all to work on this', undefined, undefined],
  ])('reads %j', (line, owner, due) => {
    expect(readUntrackedAction(line)).toMatchObject({ owner, due });
  });

  it.each([
    'AI: none',
    'AI: none - still waiting on review',
    'AI: No action; awaiting review.',
    'ACTION:',
    '**Action Items:**',
    'Action items: n/a',
    'An ACTION: in a sentence',
    'Action plan: we agreed on one',
    'AI is changing things: slowly',
    'Todos are many',
    'ACTION: Mark will find a way, see [[single-tracking]]',
  ])('leaves %j alone', (line) => {
    expect(readUntrackedAction(line)).toBeUndefined();
  });
});

it('offers the line of a record', () => {
  const action = readUntrackedAction('AI(JS): Mark will "find" one way: by next meeting');
  expect(action && lineOf(action)).toBe('- ACTION: @js: "find" one way: by next meeting');
});
