import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';

const note = (fields = '', body = 'Body.\n') =>
  `---\ntitle: Weekly review\ndate: 2026-01-15\n${fields}---\n${body}`;
const path = 'notes/weekly/2026-01-15.md';
const codesOf = (files: Record<string, string>, assets: string[] = []) =>
  readContent(
    Object.entries(files).map(([name, text]) => ({ path: name, text })),
    assets,
  ).findings.map((finding) => `${finding.path} ${finding.code}`);
const readNote = (text: string) => readContent([{ path, text }]);

it('has a place for a bracket that is opened on an earlier line', () => {
  const { findings } = readContent([{ path: 'site.yaml', text: '{\nACTION: x' }]);
  expect(findings[0]).toMatchObject({ code: 'malformed-yaml', spot: { line: 2, column: 1 } });
});

describe('a note', () => {
  it('has defaults for missing keys', () => {
    expect(readNote(note()).content.notes).toMatchObject([
      {
        id: 'weekly/2026-01-15',
        path,
        seriesId: 'weekly',
        kind: 'meeting',
        status: 'final',
        visibility: 'public',
        regrets: [],
        actions: [],
        body: { markdown: 'Body.\n', firstLine: 5, lede: 'Body.' },
      },
    ]);
    expect(readNote(note()).content.notes[0]).not.toHaveProperty('attendees');
  });

  it('keeps the ids of its records for the records: a heading with the same words has another anchor', () => {
    const text = note('actions: [{ id: build, text: Build }]\n', '## Build\n\n## Build\n\n## Test\n');
    const { content, findings } = readNote(`${text}\n[record](#build) and [heading](#build-1)\n`);
    const headings = content.notes[0]?.body.headings;
    expect(headings?.map(({ anchor }) => anchor)).toEqual(['build-1', 'build-2', 'test']);
    expect(findings).toEqual([]);
  });

  it('takes the lines of a value for one, also with the line ends of Windows', () => {
    const { content, findings } = readNote(note('actions: [{ id: a, text: "a\\r\\nb" }]\n'));
    expect(findings).toEqual([]);
    expect(content.notes[0]?.actions[0]?.text).toBe('a b');
  });

  it('reads short forms as the long ones', () => {
    const { content, findings } = readNote(
      note(
        [
          'objectives: [p6/o2.1, { ref: p6 }]',
          'actions: [{ id: a, text: A, owner: anna, tracker: [T1], blockedBy: b, for: none }]',
          'followUps: [{ question: q, status: answered }, { debt: d }]',
          'decisions: [{ id: b, text: B, scope: { exempt: [x, { when: y, names: [z] }] } }]',
          'teamUpdates: [{ team: ops, done: [x, { text: y, from: 2020, until: --05-22 }], next: [] }]',
          'retro: { format: free, well: [x], badly: [{ text: y, experiment: true }] }',
          '',
        ].join('\n'),
      ),
    );
    expect(findings).toEqual([]);
    const [read] = content.notes;
    expect(read?.checkIns).toEqual([{ ref: 'p6/o2.1' }, { ref: 'p6' }]);
    expect(read?.actions[0]).toMatchObject({
      owner: ['anna'],
      tracker: ['T1'],
      blockedBy: ['b'],
      for: 'none',
      status: 'open',
      supersedes: [],
    });
    expect(read?.followUps).toMatchObject([
      { kind: 'question', ref: 'q', status: 'answered' },
      { kind: 'debt', ref: 'd' },
    ]);
    expect(read?.decisions[0]).toMatchObject({ status: 'accepted' });
    expect(read?.decisions[0]?.scope?.exempt).toEqual([
      { text: 'x', names: [] },
      { when: 'y', names: ['z'] },
    ]);
    expect(read?.teamUpdates).toEqual([
      { team: 'ops', done: [{ text: 'x' }, { text: 'y', from: '2020', until: '--05-22' }], next: [] },
    ]);
    expect(read?.retro).toEqual({
      format: 'free',
      columns: [
        { name: 'well', items: [{ text: 'x', experiment: false }] },
        { name: 'badly', items: [{ text: 'y', experiment: true }] },
      ],
    });
  });

  it('keeps the columns of a retro in the order of the note', () => {
    const { content } = readNote(note('retro: { more: [a], keep: [b], format: kalm, less: [c] }\n'));
    expect(content.notes[0]?.retro?.columns.map(({ name }) => name)).toEqual(['more', 'keep', 'less']);
  });

  it('distinguishes `unknown`, an empty list and a missing key', () => {
    const attendees = (fields: string) => readNote(note(fields)).content.notes[0]?.attendees;
    expect(attendees('attendees: unknown\n')).toBe('unknown');
    expect(attendees('attendees: []\n')).toEqual([]);
    expect(attendees('')).toBeUndefined();
  });

  it('keeps keys of the site with their places', () => {
    const { content, findings } = readNote(
      note('x-room: 4\nactions: [{ id: a, text: A, x-cost: { low: 1 } }]\n'),
    );
    expect(findings).toEqual([]);
    expect(content.notes[0]?.extras).toEqual([
      { keys: ['x-room'], value: 4 },
      { keys: ['actions', 0, 'x-cost'], value: { low: 1 } },
    ]);
  });

  it('reads the same with other line ends and with a byte order mark', () => {
    const text = note('attendees: unknown\n', 'One.\n\n@dan\n');
    const { content } = readNote(text);
    expect(readNote(`\uFEFF${text.replaceAll('\n', '\r\n')}`).content).toEqual(content);
    expect(readNote(text.replaceAll('\n', '\r')).content).toEqual(content);
  });

  it('refuses reserved keys and leaves prototypes alone', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const { content, findings } = readNote(
        note(`actions: [{ id: a, text: A, ${key}: { polluted: true } }]\n`),
      );
      expect(findings).toMatchObject([
        { code: 'unknown-key', spot: { keys: ['actions', 0, key], at: 'key' } },
      ]);
      expect(content.notes).toEqual([]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('judges its body even where its fields are wrong', () => {
    expect(codesOf({ [path]: note('oops: 1\n', 'AP: Book a room\n') })).toEqual([
      `${path} unknown-key`,
      `${path} action-in-body`,
    ]);
  });
});

describe('the content folder', () => {
  it('may be empty', () => {
    expect(readContent([])).toMatchObject({
      content: {
        site: { title: 'Meeting notes', language: 'en', fiscalYearStart: 1 },
        notes: [],
        broken: [],
      },
      findings: [],
    });
  });

  it('is read in the order of paths, whatever the order of files', () => {
    const files = ['notes/b/2026-01-15.md', 'notes/a/2026-01-15-x.md', 'notes/a/2026-01-15.md'].map(
      (name) => ({
        path: name,
        text: note(),
      }),
    );
    const ids = (order: typeof files) => readContent(order).content.notes.map(({ id }) => id);
    expect(ids(files)).toEqual(['a/2026-01-15-x', 'a/2026-01-15', 'b/2026-01-15']);
    expect(ids([...files].reverse())).toEqual(ids(files));
  });

  it('keeps the ids of files with errors', () => {
    const { content } = readContent([
      { path, text: 'no frontmatter' },
      { path: 'series/weekly.md', text: '---\n---\n' },
      { path: 'programs/p6.md', text: '---\ntitle: [x]\n---\n' },
      { path: 'quarters/2026-q1.md', text: '---js\n---\n' },
      { path: 'teams.yaml', text: 'ops' },
    ]);
    expect(content.broken).toEqual([
      { kind: 'note', id: 'weekly/2026-01-15', path },
      { kind: 'program', id: 'p6', path: 'programs/p6.md' },
      { kind: 'quarter', id: '2026-q1', path: 'quarters/2026-q1.md' },
      { kind: 'series', id: 'weekly', path: 'series/weekly.md' },
    ]);
    expect(content.registriesBroken).toBe(true);
  });

  it('keeps the ids of unreadable files', () => {
    const unreadable = [path, 'people.yaml', 'notes/folder', 'series/weekly.md'];
    expect(readContent([], [], unreadable).content).toMatchObject({
      broken: [
        { kind: 'note', id: 'weekly/2026-01-15' },
        { kind: 'series', id: 'weekly' },
      ],
      registriesBroken: true,
    });
  });

  it('names both files where names differ only in case, and says nothing else of them', () => {
    const other = 'notes/weekly/2026-01-15-Case.md';
    const files = { [other]: note(), [other.toLowerCase()]: note() };
    const { findings, content } = readContent(
      Object.entries(files).map(([name, text]) => ({ path: name, text })),
    );
    expect(findings).toMatchObject([
      { code: 'name-differs-in-case', path: other.toLowerCase(), related: [{ path: other }] },
    ]);
    expect(content.notes).toEqual([]);
  });

  it('compares the names of pictures as well', () => {
    expect(codesOf({}, ['a/B.png', 'a/b.png', 'a/c.png'])).toEqual(['a/b.png name-differs-in-case']);
  });

  it('reads YAML that is empty as nothing', () => {
    expect(codesOf({ 'site.yaml': '', 'people.yaml': '# nobody yet\n', 'teams.yaml': '\n' })).toEqual([]);
  });
});
