import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { published } from '../core/graph/publish.ts';
import { recordId } from '../core/model/id.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { noteHead } from '../core/text/note/part.ts';
import { bareLetters } from '../core/views/search/bare-letters.ts';
import type { SearchRecord } from '../core/views/search/record.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { type Leaf, leaves } from './leaf-strings.ts';

/*
 * Each string that an author wrote and that a page shows is found by the search, and is in a file of /api/. The
 * contents are the demo, each case of `programs`, and the made-up organisation, after their last meeting.
 */

const day = '2099-01-01';
const programs = join(import.meta.dirname, 'programs');
const folders = [
  'content',
  ...readdirSync(programs)
    .sort()
    .map((name) => join(programs, name, 'content'))
    .filter((folder) => existsSync(folder)),
];
const archives = [
  ...folders.map((folder) => [folder.replace(`${programs}/`, ''), () => readContentFolder(folder)] as const),
  ['the organisation', async () => ({ files: generateOrganisation(), assets: [], findings: [] })] as const,
];

function leavesOf(content: Content): readonly Leaf[] {
  const { notes, series, programs, quarters, people, teams } = content;
  const all = [
    ...notes.flatMap((note) => leaves(note, note.id, note.seriesId)),
    ...leaves({ series, programs, quarters, people, teams }, '', ''),
  ];
  return [...new Map(all.map((leaf) => [`${leaf.seriesId} ${leaf.text}`, leaf])).values()];
}

const tokens = (text: string) => bareLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether all words of a text are in one record, as a search for them requires. */
function finder(records: readonly SearchRecord[]): (text: string) => boolean {
  const byToken = new Map<string, Set<number>>();
  for (const [index, { kind, title, place, words, also, ids, line }] of records.entries()) {
    const head = place?.part ? noteHead(place.part) : place?.head;
    const text = [kind, title, head, words, ...also, ...ids, ...Object.values(line)].join(' ');
    for (const token of tokens(text)) byToken.set(token, (byToken.get(token) ?? new Set()).add(index));
  }
  return (text) => {
    const [first = new Set<number>(), ...rest] = tokens(text).map((token) => byToken.get(token) ?? new Set());
    return tokens(text).length === 0 || [...first].some((index) => rest.every((set) => set.has(index)));
  };
}

const read = await Promise.all(
  archives.map(async ([name, folderOf]) => {
    const contents = await folderOf();
    return [name, readArchive(contents ?? { files: [], assets: [], findings: [] }, day)] as const;
  }),
);
/** A content with errors is never built: the page of a record with the id of another is one of them. */
const built = read.filter(([, { diagnostics }]) => diagnostics.every(({ severity }) => severity !== 'error'));

it('has enough to judge', () => {
  expect(built.length).toBeGreaterThan(25);
});

describe.each(built)('%s', (_, { content }) => {
  const archive = publishedArchive(content, day, { drafts: false });
  const shown = published(content, { drafts: false, private: false }, day);
  const written = leavesOf(shown);

  it('is found by each of its strings', () => {
    const isFound = finder(searchRecords(archive));
    expect(written.filter(({ text }) => !isFound(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('is found by each plain line of its texts', () => {
    const isFound = finder(searchRecords(archive));
    const texts = [...shown.notes.map(({ body }) => body.markdown), ...proseOf(shown)];
    const lines = texts.flatMap((text) =>
      text.split('\n').filter((line) => /^\p{L}[\p{L}\p{N} ,.'’-]+$/u.test(line)),
    );
    expect(lines.filter((line) => !isFound(line))).toEqual([]);
  });

  it('has each of its strings in a file of data', () => {
    const files = dataFiles.map((file) =>
      printData(
        file,
        archive,
        ({ kind, id }) => `/${kind}/${id}/`,
        () => ({ pages: [] }),
      ),
    );
    const all = files.flatMap((file) => leaves(JSON.parse(file), '', '').map(({ text }) => text));
    // Files write whole ids.
    const known = new Set(all.flatMap((text) => [text, text.slice(text.indexOf('/') + 1)]));
    const { find } = archive;
    const isKnown = ({ text, seriesId }: Leaf) =>
      [text, recordId(seriesId, text), find.person(text)?.id, find.team(text)?.id].some(
        (form) => form !== undefined && known.has(form),
      );
    expect(written.filter((leaf) => !isKnown(leaf)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

function proseOf({ series, programs, quarters }: Content): readonly string[] {
  return [...series, ...programs, ...quarters].map(({ markdown }) => markdown);
}
