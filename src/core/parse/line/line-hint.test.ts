import { expect, it } from 'vitest';
import { readArchive } from '../../reading.ts';

/** The findings on the lines of a note, by their lines. */
function hintsOf(text: string): readonly string[] {
  const head = '---\ntitle: Weekly\ndate: 2026-01-12\nattendees: [dan]\n---\n';
  const files = [
    { path: 'people.yaml', text: '[{ id: dan, name: Dan }, { id: zed, name: Zed, left: 2026-01-01 }]' },
    { path: 'notes/ops/2026-01-05.md', text: `${head.replace('12', '05')}- PARKED: old ^old\n` },
    { path: 'notes/ops/2026-01-12.md', text: head + text },
  ];
  return readArchive({ files, assets: [], findings: [] }, '2026-02-01').diagnostics.map(
    ({ line, column, code, hint = '' }) => `${line}:${column} ${code}: ${hint}`,
  );
}

it.each([
  ['- ACTION: ask {for: none}', '6:3 action-without-owner: put who does it before the text: `@name: …`'],
  [
    '- ACTION: Dan: ask',
    '6:3 action-without-link: add `{for: …}` to the line, or `for:` to the note or series, or `{for: none}` if it is standalone',
  ],
  [
    '- [-] Dan: ask {for: none}',
    '6:4 dropped-without-reason: add `reason: <why it was dropped>` to its attributes',
  ],
  [
    '- ACTION: Dan and @none: ask {for: none}',
    '6:19 unknown-person: take the name out of the owners before the text',
  ],
  ['- ACTION: Dan and @dam: ask {for: none}', '6:19 unknown-person: write `dan`'],
  [
    '- ACTION: Dan: ask {due: friday}',
    '6:3 action-without-link: add `for: …` to its attributes, or `for:` to the note or series, or `for: none` if it is standalone',
  ],
  [
    '- ACTION: Zed: ask {for: none} ^z',
    '6:11 owner-left: write in a later note: `- [[z]] {owner: <person or team>}`',
  ],
  [
    '- ACTION: Dan: ask the whole cloud team {for: none} ^a\n- ACTION: Dan: ask the whole cloud team {for: none} ^b',
    '7:16 near-duplicate: if it is one, add `duplicateOf: ops/a` to its attributes',
  ],
  ['- PARKED: a ^a\n\n## A ^a', '8:7 duplicate-id: choose another id'],
  ['## A ^old', '6:7 duplicate-id: choose another id, or return to the topic with `[[old]]` as the heading'],
  ['- PARKED: a ^old', '6:14 duplicate-id: choose another id, or write a follow-up: `- [[old]] …`'],
  [
    '- ACTION: Dan: ask {assignee: zed, for: none}',
    '6:21 unknown-key: remove it: the words of the line give its `owner`',
  ],
  ['- ACTION: Dan: ask {id: a, for: none}', '6:16 bad-value: write `^a` at the end of the line instead'],
  ['- QUESTION: a ^a\n- [x] [[a]]', '7:9 follow-up-too-early: write it in the line that opens `a`'],
])('says what to write in a line: %s', (text, expected) => {
  expect(hintsOf(text)).toContain(expected);
});

it('finds each part of a wrapped line at its place', () => {
  const text =
    '- ACTION: Dan: ask the cloud team about the upgrade that\n  they plan by friday {for: nope,\n  ower: dan} ^Ask\n  below\n';
  expect(hintsOf(text)).toEqual([
    '8:3 unknown-key: remove it: the words of the line give its `owner`',
    '8:15 bad-id: write `ask`',
  ]);
});
