import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isOfRecord } from '../core/model/entry.ts';
import { FreeIds } from '../core/model/free-ids.ts';
import type { Note } from '../core/model/note.ts';
import { readContent } from '../core/parse/content.ts';
import { Kinds } from '../core/parse/line/kinds.ts';
import type { LineWords } from '../core/parse/line/line.ts';
import { Markers } from '../core/parse/line/marker.ts';
import { withOpened, withReported } from '../core/parse/line/note-lines.ts';
import { readLines } from '../core/parse/line/read-lines.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { aNote } from './builders.ts';

/*
 * A line of the text is the same record as an entry: every record, report and check-in of every fixture is written as a
 * line and read back.
 */

const words: LineWords = { markers: new Markers(), findOwner: () => undefined, keys: new Set() };
const paths = [
  'content',
  'examples/harbour',
  ...readdirSync('src/testing/programs').map((name) => `src/testing/programs/${name}/content`),
];
const folders = await Promise.all(paths.map((path) => readContentFolder(path)));
const contents = folders.flatMap((folder) =>
  folder ? readContent(folder.files, folder.assets).content : [],
);

const markers = { actions: 'ACTION', decisions: 'DECISION', questions: 'QUESTION', debt: 'DEBT' } as const;
const lists = ['actions', 'decisions', 'questions', 'debt'] as const;

/** The attributes of a line, or nothing if there are none. */
function attributes(entry: object, keepsEmpty = false): string {
  const keys = Object.entries(entry).filter(
    ([, value]) => value !== undefined && (keepsEmpty || !isEmpty(value)),
  );
  return keys.length === 0
    ? ''
    : ` {${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const asWritten = { line: (text: string) => text, blocks: (text: string) => text };

/** Reads one line in a note, as the reader of notes does. */
function read(text: string, seriesId: string, kinds: Kinds) {
  const note = aNote({ id: `${seriesId}/2026-01-05` });
  const lines = readLines([{ text, below: [], line: 7, column: 3, list: 7 }], words);
  const ids = () => new FreeIds([]);
  const opened = withOpened(note, lines, asWritten, ids);
  const reported = withReported(opened.note, lines, kinds, asWritten, ids);
  return { note: reported.note, findings: [...opened.findings, ...reported.findings] };
}

/** Whether a text can be on a line after a marker: texts that YAML folds, or that say who or by when, are written as entries. */
function isPlain(text: string): boolean {
  return (
    !/[\n{}^]|^[@\s]|\s$|^(?:none|nothing|nil|n\/a)\b/i.test(text) &&
    !/\b(?:by|until)\s\S[^.!]{0,40}[.!]?$/i.test(text)
  );
}

it('opens the same records', () => {
  let count = 0;
  for (const content of contents) {
    const kinds = new Kinds(content);
    for (const note of content.notes)
      for (const list of lists)
        for (const entry of note[list]) {
          const { id, text, ...rest } = entry;
          const { note: said, ...others } = rest;
          const line = `${markers[list]}: ${text}${attributes({ ...others, ...(said && { note: said }) })} ^${id}`;
          if (!isPlain(text) || line.length > 900) continue;
          const { note: back, findings } = read(line, note.seriesId, kinds);
          expect(findings, line).toEqual([]);
          expect(back[list], line).toEqual([entry]);
          count += 1;
        }
  }
  expect(count).toBeGreaterThan(300);
});

it('makes the same reports', () => {
  let count = 0;
  const compare = (note: Note, line: string, kinds: Kinds, list: 'followUps' | 'checkIns', entry: object) => {
    const { note: back, findings } = read(line, note.seriesId, kinds);
    expect(findings, line).toEqual([]);
    expect(back[list], line).toEqual([entry]);
    count += 1;
  };
  for (const content of contents) {
    const kinds = new Kinds(content);
    for (const note of content.notes) {
      for (const entry of note.followUps) {
        const { kind, ref, ...rest } = entry;
        if (kinds.of(ref, note.seriesId) !== kind || /[[\]|]/.test(ref)) continue;
        const line = `[[${ref}]]${attributes(rest, true)}`;
        // Alone, a reference is a link. A text introduces a record, which only an entry can do.
        if (line.endsWith(']]') || line.length > 900 || (isOfRecord(entry) && entry.text !== undefined))
          continue;
        compare(note, line, kinds, 'followUps', entry);
      }
      for (const entry of note.checkIns) {
        const { ref, ...rest } = entry;
        const line = `[[${ref}]]${attributes(rest, true)}`;
        if (kinds.of(ref, note.seriesId) !== 'aim' || line.endsWith(']]') || line.length > 900) continue;
        compare(note, line, kinds, 'checkIns', entry);
      }
    }
  }
  expect(count).toBeGreaterThan(150);
});
