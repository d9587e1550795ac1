import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FreeIds } from '../../core/model/free-ids.ts';
import type { Note } from '../../core/model/note.ts';
import { readContent } from '../../core/parse/content.ts';
import { Kinds } from '../../core/parse/line/kinds.ts';
import type { LineWords } from '../../core/parse/line/line-words.ts';
import { Markers } from '../../core/parse/line/marker.ts';
import { withOpened, withReported } from '../../core/parse/line/note-lines.ts';
import { readLines } from '../../core/parse/line/read-lines.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { aNote } from '../builders.ts';
import { lineOfCheckIn, lineOfFollowUp, lineOfRecord, recordLists } from './written-lines.ts';

/*
 * A line of the text is the same record as an entry: every record, report and check-in of every fixture is written as a
 * line and read back.
 */

const words: LineWords = {
  markers: new Markers(),
  findOwner: () => undefined,
  keys: new Set(),
  isPerson: () => true,
  isReported: () => false,
  isId: () => false,
};
const paths = [
  'content',
  'examples/harbour',
  ...readdirSync('src/testing/programs').map((name) => `src/testing/programs/${name}/content`),
];
const folders = await Promise.all(paths.map((path) => readContentFolder(path)));
const contents = folders.flatMap((folder) =>
  folder ? readContent(folder.files, folder.assets).content : [],
);

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

it('opens the same records', () => {
  let count = 0;
  for (const content of contents) {
    const kinds = new Kinds(content);
    for (const note of content.notes)
      for (const list of recordLists)
        for (const entry of note[list]) {
          const line = lineOfRecord(list, entry);
          if (line === undefined) continue;
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
  const compare = (
    note: Note,
    line: string | undefined,
    kinds: Kinds,
    list: 'followUps' | 'checkIns',
    entry: object,
  ) => {
    if (line === undefined) return;
    const { note: back, findings } = read(line, note.seriesId, kinds);
    expect(findings, line).toEqual([]);
    expect(back[list], line).toEqual([entry]);
    count += 1;
  };
  for (const content of contents) {
    const kinds = new Kinds(content);
    for (const note of content.notes) {
      for (const entry of note.followUps)
        compare(note, lineOfFollowUp(entry, note.seriesId, kinds), kinds, 'followUps', entry);
      for (const entry of note.checkIns)
        compare(note, lineOfCheckIn(entry, note.seriesId, kinds), kinds, 'checkIns', entry);
    }
  }
  expect(count).toBeGreaterThan(150);
});
