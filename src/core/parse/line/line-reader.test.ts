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

it('points out a day on a further line of an action, which is its note', () => {
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
- ACTION: @dan: ask them {due: friday}
  Ann decides by monday
- ACTION: @dan: wait

  Ann decides by monday
`,
    },
  ]);
  expect(content.notes[0]?.actions).toMatchObject([{ note: 'about the upgrade by friday' }, {}, {}]);
  expect(findings).toMatchObject([{ code: 'near-record', spot: { line: 6, column: 35 } }]);
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
