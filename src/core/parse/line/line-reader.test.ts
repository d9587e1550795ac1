import { expect, it } from 'vitest';
import { publishedArchive } from '../../reading.ts';
import { readContent } from '../content.ts';

const note = `---
title: Weekly
date: 2026-01-05
attendees: [dan]
---
- ACTION: Dan: canary-one {visibility: private, for: none, tracker: canary-two} ^canary-three
  canary-four [canary-five](https://canary-six.example)

  canary-seven
  - canary-eight
- DECISION: canary-nine {visibility: private}
- QUESTION: canary-ten {visibility: private}
- DEBT: canary-eleven {visibility: private}
- PARKED: canary-twelve {visibility: private}
- ACTION: Dan: shown {blockedBy: canary-three, for: none}

Shown, too.
`;

it('leaves no byte of a private line, nor of what is indented below it', () => {
  const { content, findings } = readContent([
    { path: 'people.yaml', text: '- { id: dan, name: Dan }' },
    { path: 'notes/ops/2026-01-05.md', text: note },
    {
      path: 'notes/ops/2026-01-12.md',
      text: '---\ntitle: Later\ndate: 2026-01-12\n---\n- [x] [[canary-three]] canary-thirteen\n',
    },
  ]);
  expect(findings).toEqual([]);
  const { notes } = publishedArchive(content, '2026-02-01', { drafts: false });
  const published = JSON.stringify(notes.map((one) => one.note));
  expect(published).toContain('shown');
  expect(published).toContain('Shown, too.');
  expect(published.match(/canary-\w+/g) ?? []).toEqual([]);
});

it('reports what is below a private line and not private itself', () => {
  const { findings } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: note.replace(
        '  - canary-eight',
        '  - ACTION: public {for: none}\n  - [[shown]] done\n  - ACTION: a {visibility: private}',
      ),
    },
  ]);
  expect(findings.map(({ code, spot }) => [code, spot])).toEqual([
    ['attributes-in-text', { line: 10, column: 5 }],
    ['attributes-in-text', { line: 11, column: 5 }],
  ]);
});

it.each([
  ['- use it {method: vote, votes: {for: 2}} ^five', [10]],
  ['Use it {votes: { for: 2 }, method: vote} now, {due: friday}, {needs: nothing', [8, 47, 62]],
  ['| {votes: {for: 2} |\n{due: friday}\n', [3, 1]],
  ['A { sign {due: friday}', [10]],
])('reports attributes without a record once, not each value of them: %s', (line, columns) => {
  const { findings } = readContent([
    { path: 'notes/ops/2026-01-05.md', text: `---\ntitle: Weekly\ndate: 2026-01-05\n---\n${line}\n` },
  ]);
  const own = findings.filter(({ code }) => code === 'near-record');
  const columnOf = ({ spot }: (typeof own)[number]) =>
    typeof spot === 'object' && 'line' in spot ? spot.column : spot;
  expect(own.map(columnOf)).toEqual(columns);
});

it('reads a line that an editor wrapped, and cuts its end from the text', () => {
  const { content, findings } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: `---
title: Weekly
date: 2026-01-05
attendees: [dan]
---
- ACTION: @dan: ask the cloud team
  about the upgrade by friday
  {for: none,
  status: blocked} ^ask
  What they plan.
- QUESTION: one line
  and its note

DECISION: one line
and another {needs: nothing}

DECISION: a line
in words {needs: nothing} of a paragraph
`,
    },
  ]);
  const [note] = content.notes;
  expect(note?.actions).toMatchObject([
    { id: 'ask', text: 'Ask the cloud team about the upgrade', due: 'friday', note: 'What they plan.' },
  ]);
  expect(note?.questions).toMatchObject([{ text: 'one line', note: 'and its note' }]);
  expect(note?.decisions).toMatchObject([{ text: 'one line and another', needs: 'nothing' }]);
  expect(note?.lines?.map(({ line, end }) => [line, end])).toEqual([
    [6, 10],
    [11, 12],
    [14, 15],
  ]);
  expect(note?.body.markdown.split('\n').slice(0, 5)).toEqual([
    '- ACTION: @dan: ask the cloud team',
    '  about the upgrade by',
    '  friday',
    '',
    '  What they plan.',
  ]);
  expect(findings.map(({ code, spot }) => [code, spot])).toEqual([['near-record', { line: 18, column: 10 }]]);
});

it.each([
  ['- ACTION: Mark to do something that is\n  wrapped by friday', { line: 7, column: 14 }],
  ['- ACTION: Dan: ask {for: none}\n  around, by the end of June.', { line: 7, column: 14 }],
  ['- [ ] Dan: ask around\n  and so on\n  until 2026-10-01', { line: 8, column: 9 }],
  ['- ACTION: Dan: ask around.\n  They meet by friday', undefined],
  ['- ACTION: Dan: ask around by monday\n  so that they can meet by friday', undefined],
  ['- ACTION: Dan: ask around\n  - they meet by friday', undefined],
  ['- ACTION: Dan: ask around\n\n  They meet by friday', undefined],
  ['- DECISION: they meet\n  by friday', undefined],
  ['DECISION: they meet\nby friday', { line: 6, column: 1 }],
  ['[ ] Dan: meet them\n[ ] Dan: ask them', { line: 6, column: 1 }],
  ['[[2026-01-05]] is about\nmore than that', undefined],
  ['We meet.\nDECISION: by friday', undefined],
])('points out what is lost in the next line: %s', (lines, spot) => {
  const { findings } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: `---\ntitle: Weekly\ndate: 2026-01-05\nattendees: [dan]\n---\n${lines}\n`,
    },
  ]);
  expect(findings.map((finding) => finding.spot)).toEqual(spot ? [spot] : []);
});

it('keeps the mentions in the text of a line', () => {
  const { content } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: '---\ntitle: Weekly\ndate: 2026-01-05\n---\n- QUESTION: does **[[tie]]** hold, @dan?\n',
    },
  ]);
  expect(content.notes[0]?.questions[0]?.text).toBe('does [[tie]] hold, @dan?');
});

it('gives a heading that opens a topic the id of the topic as its anchor', () => {
  const { content } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: '---\ntitle: Weekly\ndate: 2026-01-05\n---\n## Secret management {minutes: 10} ^secrets\n\nSaid.\n\n## Secrets\n',
    },
  ]);
  const [note] = content.notes;
  expect(note?.body.headings.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['Secret management', 'secrets'],
    ['Secrets', 'secrets-1'],
  ]);
  expect(note?.forNextTime).toMatchObject([{ id: 'secrets', status: 'discussed' }]);
});

it('names the place of an attribute whose key every object inherits', () => {
  const { findings } = readContent([
    {
      path: 'notes/ops/2026-01-05.md',
      text: '---\ntitle: T\ndate: 2026-01-05\n---\n- ACTION: @dan: a {for: none, toString: x}\n',
    },
  ]);
  expect(findings.map(({ code, spot }) => [code, spot])).toContainEqual([
    'unknown-key',
    { line: 5, column: 31 },
  ]);
});

it('reads a heading in linear time, however hostile', () => {
  const read = ['# a%b ^t', '# a ^t %', '# a ^t%#'].map((heading) => {
    const text = `---\ntitle: T\ndate: 2026-01-05\n---\n${heading.replace('%', ' '.repeat(40_000))}\n`;
    return readContent([{ path: 'notes/ops/2026-01-05.md', text }]).content.notes[0]?.forNextTime;
  });
  expect(read).toMatchObject([[{ id: 't' }], [{ id: 't' }], [{ id: 't' }]]);
});

it.each([
  ['{for: !!str none}', 'malformed-yaml', 25],
  ['{for: &a none}', 'yaml-alias', 25],
  ['{for: *a}', 'yaml-alias', 25],
  ['{for: none, for: none}', 'duplicate-key', 31],
])('refuses what YAML has beyond values in attributes: %s', (attributes, code, column) => {
  const text = `---\ntitle: T\ndate: 2026-01-05\n---\n- ACTION: @dan: a ${attributes}\n`;
  const { content, findings } = readContent([{ path: 'notes/ops/2026-01-05.md', text }]);
  expect(findings.map((one) => [one.code, one.spot])).toEqual([[code, { line: 5, column }]]);
  expect(content.notes[0]?.actions).toEqual([]);
});
