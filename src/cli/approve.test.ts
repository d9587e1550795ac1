import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../core/model/finding/source.ts';
import { readContent } from '../core/parse/content.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runApprove } from './approve.ts';

const people = { path: 'people.yaml', text: '- { id: dan, name: Dan }\n' };
const note: SourceFile = {
  path: 'notes/ops/2026-01-12.md',
  text: `---
title: Weekly
date: 2026-01-12
attendees: [dan]   # of the team
status: final # as sent
links:
  - { text: Board, url: https://e.org }
---

We met.
`,
};

async function run(files: readonly SourceFile[], argv: readonly string[]) {
  const { effects, printed } = fakeEffects(files, { CONTENT_DIR: '/content' });
  const written = new Map<string, string>();
  const code = await runApprove([...argv, '--today', '2026-02-01'], {
    ...effects,
    replaceText: async (path, text) => void written.set(path, text),
  });
  return { code, written, ...printed };
}

/** The note after its approval. */
async function approved(file: SourceFile, ...more: readonly string[]): Promise<SourceFile> {
  const { written } = await run([people, file], ['ops/2026-01-12', ...more]);
  return { ...file, text: written.get('/content/notes/ops/2026-01-12.md') ?? '' };
}

const codes = (file: SourceFile) => readContent([people, file]).findings.map(({ code }) => code);
const changed = ['approved-note-changed'];

describe('approve', () => {
  it('writes the status and a digest, and changes no other byte', async () => {
    const { text } = await approved(note, '--by', 'dan');
    const line = /^approval: \{ on: 2026-02-01, by: dan, digest: "[0-9a-f]{16}", amendments: 0 \}\n/m;
    expect(text).toMatch(line);
    expect(text.replace(line, '').replace('status: approved #', 'status: final #')).toBe(note.text);
  });

  it('keeps the line ends of the file, and adds a status where there is none', async () => {
    const bare = { ...note, text: note.text.replace(/status.*\n/, '').replaceAll('\n', '\r\n') };
    const { text } = await approved(bare);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('status: approved\r\napproval: { on: 2026-02-01, digest');
  });

  it('makes a change without an amendment a finding, and no other change', async () => {
    const file = await approved(note);
    const edited = (from: string, to: string) => codes({ ...file, text: file.text.replace(from, to) });
    expect(codes(file)).toEqual([]);
    expect(edited('We met.', 'We met twice.')).toEqual(changed);
    expect(edited('title: Weekly', 'title: Monthly')).toEqual(changed);
    expect(edited('attendees: [dan]   # of the team', 'attendees:\n  - dan')).toEqual([]);
    expect(edited('# of the team', '')).toEqual([]);
    expect(edited('---\n\nWe met.', 'ignore: []\n---\n\nWe met.')).toEqual([]);
    const amended = 'amendments: [{ date: 2026-02-02, by: dan, text: We met twice. }]\n---\n\nWe met twice.';
    expect(edited('---\n\nWe met.', amended)).toEqual([]);
  });

  it('asks for another approval only after a change that no amendment covers', async () => {
    const file = await approved(note);
    const amended = {
      ...file,
      text: file.text.replace('---\n\nWe', 'amendments: [{ date: 2026-02-02, text: Twice. }]\n---\n\nYou'),
    };
    const again = await approved(amended);
    expect(again.text.match(/^approval:/gm)).toHaveLength(1);
    expect(codes(again)).toEqual([]);
    expect(codes({ ...again, text: again.text.replace('You met', 'They met') })).toEqual(changed);
    const { code, written, out } = await run([people, again], ['notes/ops/2026-01-12.md']);
    expect([code, written.size, out]).toEqual([
      0,
      0,
      expect.stringContaining('is approved already, and unchanged.'),
    ]);
  });

  it.each([
    ['an unknown note', ['ops/2026-01-13'], 2],
    ['an unknown person', ['ops/2026-01-12', '--by', 'ann'], 2],
    ['nothing', [], 2],
  ])('refuses %s, and writes nothing', async (_, argv, expected) => {
    const { code, written } = await run([people, note], argv);
    expect([code, written.size]).toEqual([expected, 0]);
  });

  it('refuses a note with errors and a planned one, and writes none of them', async () => {
    const broken = {
      path: 'notes/ops/2026-01-19.md',
      text: note.text.replaceAll('2026-01-12', '2026-19-19'),
    };
    const planned = {
      path: 'notes/ops/2026-03-01.md',
      text: note.text.replaceAll('2026-01-12', '2026-03-01'),
    };
    for (const other of [broken, planned]) {
      const id = other.path.slice('notes/'.length, -'.md'.length);
      const { code, written } = await run([people, note, other], ['ops/2026-01-12', id]);
      expect(code).toBeGreaterThan(0);
      expect(written.size).toBe(0);
    }
  });

  it('writes nothing with --dry-run', async () => {
    const { code, written, out } = await run([people, note], ['ops/2026-01-12', '--dry-run']);
    expect([code, written.size]).toEqual([0, 0]);
    expect(out).toContain('Would approve');
  });
});
