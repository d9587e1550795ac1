import { describe, expect, it } from 'vitest';
import { actionsIn, lineOf, readUntrackedAction } from './untracked-action.ts';

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

describe('a line of a paragraph', () => {
  const found = (paragraph: string) =>
    actionsIn('a.md', paragraph, (offset) => ({ line: 1, column: offset })).map(({ spot, hint = '' }) => [
      typeof spot === 'object' && 'column' in spot ? spot.column : -1,
      /`(.*)`$/.exec(hint)?.[1],
    ]);

  it.each([
    // A marker in a sentence.
    ['It fails.  AI:  Kate to ask', 11, '- ACTION: @kate: ask'],
    ['It fails; ACTION: Kate will ask', 10, '- ACTION: @kate: ask'],
    ['It fails (AI: ask around).', 10, '- ACTION: ask around'],
    ['Last week’s AI: MD & MB to ask', 12, '- ACTION: MD & MB to ask'],
    ['Done. AI: Kate to ask AI: Dan to go', 6, '- ACTION: @kate: ask'],
    ['It fails. ACTION: Kate\nwill ask.', 10, '- ACTION: @kate: ask.'],
    // Other spellings.
    ['Actions: ask around', 0, '- ACTION: ask around'],
    ['ToDo: ask around', 0, '- ACTION: ask around'],
    ['action: Kate to ask', 0, '- ACTION: @kate: ask'],
    ['[Action Item] ask around', 0, '- ACTION: ask around'],
    ['Ask around `ToDo`', 0, '- ACTION: Ask around'],
    ['Ask around (TODO)', 0, '- ACTION: Ask around'],
    // Without a sign, for somebody.
    ['ACTION Kate to ask', 0, '- ACTION: @kate: ask'],
    ['Action on Kate: ask', 0, '- ACTION: Kate: ask'],
    ['Action for all to ask', 0, '- ACTION: all to ask'],
    ['ACTION ALL: ask', 0, '- ACTION: @everyone: ask'],
    // Taken by somebody.
    ['Kate has the action from the last meeting to ask', 0, '- ACTION: @kate: ask'],
    ['Agreed. Kate will take action to ask', 0, '- ACTION: @kate: ask'],
    ["I'll take the action item to ask", 0, '- ACTION: ask'],
    ['Kate took an action to add to it', 0, '- ACTION: @kate: add to it'],
  ])('%j is an action', (text, at, line) => {
    expect(found(text)).toEqual([[at, line]]);
  });

  it.each([
    'An ACTION: in the middle of a line',
    'AI Roadmap - supervised learning',
    'AI Profile to use a type',
    'Responsible AI: A Survey',
    'GitHub Actions to run the tests',
    'Action: issue closed.',
    'Action Items:',
    'They must act: action to follow',
    'action: ask around',
    'We discussed the action items of last week',
  ])('%j is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is read in linear time', () => {
    for (const part of [
      'AI: ',
      'AI: Kate to ',
      'A, ',
      'AAAA',
      'Kate has ',
      '. Kate has the action from ',
      ' `AI`',
      '(',
      '  ',
      'Action ',
    ])
      expect(() => [
        found(part.repeat(40_000 / part.length)),
        found(`ACTION ${part.repeat(8_000)}`),
      ]).not.toThrow();
  });
});
