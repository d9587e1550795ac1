import { describe, expect, it } from 'vitest';
import { readLine } from '../line.ts';
import type { LineWords } from '../line-words.ts';
import { Markers } from '../marker.ts';

const registry: Readonly<Record<string, string>> = {
  dan: 'dan',
  'dan duvall': 'dan',
  lee: 'lee',
  mark: 'mark',
  ops: 'ops',
  all: 'everyone',
};
const words: LineWords = {
  markers: new Markers(),
  findOwner: (name) => registry[name.toLowerCase()],
  keys: new Set(['due', 'owner', 'value']),
  isPerson: (owner) => owner !== 'ops' && owner !== 'everyone',
  isReported: (reference) => reference === 'reported',
  isId: (word) => ['build-a-jenkins', 'screens', 'ops'].includes(word),
};

describe('what is nearly a record', () => {
  it.each([
    'the end of June',
    '3pm Friday',
    'Friday at 10:30',
    'next Tuesday',
    'EOD Friday',
    'Q3',
    'the end of Q3 2026',
    'mid-June',
    'June',
    'the 12th',
    'the end of the sprint',
    'our next sync',
    'friday at the latest',
    'friday (see #12)',
  ])('is an action whose day cannot be read, at that day: by %s', (day) => {
    const { opens, near } = readLine(`ACTION: Dan: x by ${day}`, words);
    expect(opens).toMatchObject({ text: { value: `X by ${day}` } });
    expect(near?.at).toBe(18);
  });

  it.each([
    ['by the end of June', 'write `by 30 June`'],
    ['by February 2027', 'write `by 28 February 2027`'],
    ['by 3pm Friday', 'write `by friday`'],
    ['before friday', 'write `by friday`'],
    ['(by 12 May)', 'write `by 12 May`'],
    ['due: 2026-05-12', 'write `by 2026-05-12`'],
    ['before our next sync', 'write `by next meeting`'],
    ['within two weeks', 'write `by +2w`'],
    ['by EOW', 'write `by end of week`'],
    ['by Q3', 'write a day such as `by friday`, `by 12 May` or `by 2026-05-12`'],
    ['by next Friday', 'write a day such as `by friday`, `by 12 May` or `by 2026-05-12`'],
    ['grouped by month', undefined],
    ['shorter by two weeks', undefined],
    ['written by Mark', undefined],
    ['by hand, until it works', undefined],
    ['support versions before 2020', undefined],
    ['cheaper by 5', undefined],
    ['by the end of June {due: friday}', undefined],
  ])('says which day to write: %s', (end, hint) => {
    const { opens, near } = readLine(`ACTION: Dan: x ${end}`, words);
    expect(opens?.due).toBeUndefined();
    expect(near?.hint).toBe(hint);
    const written = near && /`(by .*?)`/.exec(near.hint ?? '')?.[1];
    if (written !== undefined) expect(readLine(`ACTION: Dan: x ${written}`, words).opens?.due).toBeDefined();
  });

  it('is read in linear time, however hostile', () => {
    const signs = [
      'a-',
      ' is',
      ' done',
      'a ',
      ' by friday',
      ' before',
      '**',
      'Question: ',
      'Dan ',
      ' end of',
      '(',
    ];
    for (const sign of signs)
      for (const start of ['ACTION: x ', '[ ] Dan ', '[[x]] ', 'Question: ', 'build-a-jenkins', '']) {
        const line = start + sign.repeat(40_000 / sign.length);
        expect(() => [readLine(line, words), readLine(`${line} by friday {for: none}`, words)]).not.toThrow();
      }
  });

  it.each([
    // Reports in other words.
    ['[[deploy]] is done', '[x] [[deploy]]'],
    ['[[deploy]] has been dropped: nobody needs it', '[-] [[deploy]] nobody needs it'],
    ['[[deploy]] is still open', '[[deploy]] open'],
    ['[[deploy]] in progress: half of it {due: friday}', '[[deploy]] in-progress: half of it {due: friday}'],
    ['[[p6/o1]]: at risk', '[[p6/o1]] at-risk'],
    ['[[deploy]] Completed - it runs', '[x] [[deploy]] it runs'],
    ['[[deploy]] Done {value: 3}', '[x] [[deploy]] {value: 3}'],
    // References without brackets.
    ['[x] build-a-jenkins', '[x] [[build-a-jenkins]]'],
    ['[x] `build-a-jenkins`: it runs', '[x] [[build-a-jenkins]]: it runs'],
    ['[x] [screens]', '[x] [[screens]]'],
    ['build-a-jenkins is done', '[x] [[build-a-jenkins]]'],
    ['build-a-jenkins open: not yet', '[[build-a-jenkins]] open: not yet'],
    // Owners without a sign.
    ['[ ] Dan do it', '[ ] @dan: Do it'],
    ['[ ] Dan Duvall write it down {due: friday} ', '[ ] @dan: Write it down {due: friday} '],
    ['[x] Dan and Lee to ask', '[x] @dan, @lee: Ask'],
    ['[ ] Mark to ask', '[ ] @mark: Ask'],
    // Markers in other spellings.
    ['PROPOSAL: we use two', 'PROPOSED: we use two'],
    ['**Resolution:** we use two ^two', 'DECISION: we use two ^two'],
    ['Question: @dan: why?', 'QUESTION: @dan: why?'],
    ['Question: why? {owner: dan}', 'QUESTION: why? {owner: dan}'],
    ['action: ask {due: friday}', 'ACTION: ask {due: friday}'],
  ])('points out what is nearly a record, with the line to write: %s', (line, hint) => {
    expect(readLine(line, words).near?.hint).toBe(`write \`${hint}\``);
    const { opens, reports } = readLine(hint, words);
    expect(opens ?? reports).toBeDefined();
  });

  it.each([
    '[[deploy]] is discussed below',
    '[[deploy]] in review with Dan',
    '[[reported]]: finished.',
    '[x] write-the-docs',
    '[ ] screens: order them',
    '[x] ops',
    'build-a-jenkins: it runs',
    'screens done',
    '[ ] Mark old issues as stale',
    '[ ] Dan is late',
    '[ ] Dan Duvall',
    '[ ] Dan joins at ten',
    '[ ] Ops meet on Monday',
    '[ ] All tests pass',
    'Question: why not?',
    'Resolution: @dan will do it',
    'Proposal: use two',
    'QUESTIONS:',
  ])('stays text: %s', (line) => {
    expect(readLine(line, words)).toEqual({});
  });
});
