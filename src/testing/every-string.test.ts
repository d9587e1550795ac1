import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { published } from '../core/graph/publish.ts';
import { recordId } from '../core/model/id.ts';
import type { Content } from '../core/model/registry.ts';
import { bodyCutter } from '../core/parse/line/cut/cut-body.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { printedValue } from '../core/text/search/printed-value.ts';
import { bareLetters } from '../core/views/search/bare-letters.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import type { Hit } from '../site/search/client/pagefind.ts';
import { foundBeside } from '../site/search/client/words/found-beside.ts';
import { wordsToMark } from '../site/search/client/words/found-words.ts';
import { writtenHit } from '../site/search/client/words/written-hit.ts';
import { recordMaker } from '../site/search/custom-record.ts';
import { type PageRecord, pageRecords } from '../site/search/page-records.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { flagsAndFigures, type Leaf, leaves } from './leaf-strings.ts';
import { unindexedWords } from './shown-on.ts';

/*
 * Each string that an author wrote and that a page shows is found by the search with its words marked, and is in a file
 * of /api/. Flags, figures, days and words of the format are found as pages print them. The
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

/** The words by which pages print what an author wrote as a word of the format, a flag, a figure or a day. */
function printedOf(content: Content): readonly string[] {
  const { notes } = content;
  const formats = leavesOf(content).flatMap(({ text }) => printedValue(text) ?? []);
  const aliases = [...content.people, ...content.teams].flatMap((entry) => entry.aliases);
  const sprints = notes.flatMap(({ sprint }) =>
    sprint?.number === undefined ? [] : `Sprint ${sprint.number}`,
  );
  return [
    ...new Set([...formats, ...notes.flatMap((note) => flagsAndFigures(note)), ...aliases, ...sprints]),
  ];
}

/** A record as a result of the search, with its words. */
interface Indexed {
  readonly text: readonly string[];
  readonly hit: Hit;
}

const tokens = (text: string): readonly string[] => bareLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns whether a record has all words of a text, as a search for them requires, and its page is told to mark them. */
function finder(records: readonly PageRecord[]): (text: string) => boolean {
  const make = recordMaker('en');
  const byToken = new Map<string, Set<number>>();
  const all = records.map((record, index): Indexed => {
    const { url, content, meta } = make(record);
    const hit = writtenHit({ raw_url: url, raw_content: content, locations: [], meta });
    const text = hit.raw_content.split(/\s+/);
    // A search looks for ids as one word, and no page prints the word of a kind.
    const { ids: _, kind: __, ...facts } = hit.meta;
    const own = [...text, ...Object.values(facts), ...record.record.ids];
    for (const token of tokens(own.join(' ')))
      byToken.set(token, (byToken.get(token) ?? new Set<number>()).add(index));
    return { text, hit };
  });
  return (text) => {
    const asked = tokens(text);
    const [first = new Set<number>(), ...rest] = asked.map(
      (token) => byToken.get(token) ?? new Set<number>(),
    );
    const isMarked = (index: number) => {
      const marked = new Set(tokens(marksOf(all[index], text).join(' ')));
      return asked.every((token) => marked.has(token));
    };
    return (
      asked.length === 0 || [...first].some((index) => rest.every((set) => set.has(index)) && isMarked(index))
    );
  };
}

/** The words that a result takes to its page, if Pagefind finds those that are the same. */
function marksOf(record: Indexed | undefined, text: string): readonly string[] {
  if (!record) return [];
  const asked = new Set(tokens(text));
  const locations = record.text.flatMap((word, at) =>
    tokens(word).some((token) => asked.has(token)) ? at : [],
  );
  const hit = { ...record.hit, locations };
  return wordsToMark([{ ...hit, beside: foundBeside(hit, text) }], Number.POSITIVE_INFINITY);
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
  const shown = published(content, { drafts: false, private: false }, day, bodyCutter(content.site));
  const written = leavesOf(shown);

  const isFound = finder(pageRecords(searchRecords(archive), archive));

  it('is found by each of its strings, with all words marked', () => {
    expect(written.filter(({ text }) => !isFound(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('is found by each plain line of its texts, with all words marked', () => {
    const texts = [...shown.notes.map(({ body }) => body.markdown), ...proseOf(shown)];
    const lines = texts.flatMap((text) =>
      text.split('\n').filter((line) => /^\p{L}[\p{L}\p{N} ,.'’-]+$/u.test(line)),
    );
    expect(lines.filter((line) => !isFound(line))).toEqual([]);
  });

  it('is found by each word that the pages of its notes show', () => {
    expect(unindexedWords(archive)).toEqual([]);
  });

  it('is found by the flags, figures, days and words that its pages print', () => {
    expect(printedOf(shown).filter((text) => !isFound(text))).toEqual([]);
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
  return [...series, ...programs, ...quarters].map(({ body }) => body.markdown);
}
