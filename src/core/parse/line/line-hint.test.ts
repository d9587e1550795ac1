import { expect, it } from 'vitest';
import { readArchive } from '../../reading.ts';

/** The findings on the lines of a note, by their lines. */
function hintsOf(text: string): readonly string[] {
  const head = '---\ntitle: Weekly\ndate: 2026-01-12\nattendees: [dan]\n---\n';
  const files = [
    { path: 'people.yaml', text: '- { id: dan, name: Dan }' },
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
  ['- QUESTION: a ^a\n- [x] [[a]]', '7:9 follow-up-too-early: write it in the line that opens `a`'],
])('says what to write in a line: %s', (text, expected) => {
  expect(hintsOf(text)).toContain(expected);
});

it('finds each part of a wrapped line at its place', () => {
  const text =
    '- ACTION: Dan: ask the cloud team about the upgrade that\n  they plan by friday {for: nope,\n  ower: dan} ^Ask\n  below\n';
  expect(hintsOf(text)).toEqual(['8:3 unknown-key: move its value to `owner`', '8:15 bad-id: write `ask`']);
});
