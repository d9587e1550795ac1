import { expect, it } from 'vitest';
import { dataFiles } from '../../core/exports/api/data-files.ts';
import { atomFeed } from '../../core/exports/feeds/atom.ts';
import { calendar } from '../../core/exports/feeds/calendar.ts';
import { actionsCsv } from '../../core/exports/ledger/csv.ts';
import { printData } from '../../core/exports/lines/data-file.ts';
import { linkArchive } from '../../core/graph/link.ts';
import { by } from '../../core/model/compare.ts';
import { FreeIds } from '../../core/model/free-ids.ts';
import { type Note, noBody } from '../../core/model/note.ts';
import type { Content } from '../../core/model/registry.ts';
import { BodyTree } from '../../core/parse/body/tree/body-tree.ts';
import { readContent } from '../../core/parse/content.ts';
import { Kinds } from '../../core/parse/line/kinds.ts';
import { LineReader } from '../../core/parse/line/line-reader.ts';
import { personScopes, seriesScopes, siteScope } from '../../core/views/feeds/scope.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { noteIndex } from '../../core/views/note/index.ts';
import { notePage } from '../../core/views/note/page.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { lineOfCheckIn, lineOfFollowUp, lineOfRecord, recordLists } from './written-lines.ts';

/*
 * What follows from a record does not depend on where it is written: the notes of an archive are written as lines, and all
 * that the site says of them is what it says of the entries with the same text below.
 */

const today = '2026-12-31';
const ids = () => new FreeIds([]);
const isLine = (line: string | undefined): line is string => line !== undefined;

/** A note whose lists are lines of its text, and the lists that are. A list with an entry that no line can be stays. */
function writtenAsLines(
  note: Note,
  kinds: Kinds,
): { readonly note: Note; readonly lines: readonly string[] } {
  const { seriesId } = note;
  const all = {
    ...Object.fromEntries(
      recordLists.map((list) => [list, note[list].map((entry) => lineOfRecord(list, entry))]),
    ),
    followUps: note.followUps.map((entry) => lineOfFollowUp(entry, seriesId, kinds)),
    checkIns: note.checkIns.map((entry) => lineOfCheckIn(entry, seriesId, kinds)),
  };
  const whole = Object.entries(all).filter(([, lines]) => lines.every(isLine));
  return {
    note: { ...note, ...Object.fromEntries(whole.map(([list]) => [list, []])), extras: [], body: noBody },
    lines: whole.flatMap(([, lines]) => lines.filter(isLine)),
  };
}

/** An archive whose records are lines, and the same one with entries. Both have the same texts. */
function bothWays(content: Content): readonly [Content, Content] {
  const kinds = new Kinds(content);
  const reader = new LineReader(content);
  const opened = content.notes.map((note) => {
    const { note: bare, lines } = writtenAsLines(note, kinds);
    const markdown = lines.map((line) => `- ${line}\n`).join('\n');
    const read = reader.open(bare, { markdown, firstLine: 10, tree: new BodyTree(markdown) }, ids);
    expect(read.findings).toEqual([]);
    return { ...read.note, body: { ...noBody, markdown: read.markdown, firstLine: 10 } };
  });
  const { notes, findings } = reader.report({ ...content, notes: opened }, ids);
  expect(findings).toEqual([]);
  const entries = content.notes.map((note, index) => ({
    ...note,
    extras: [],
    body: notes[index]?.body ?? noBody,
  }));
  return [
    { ...content, notes },
    { ...content, notes: entries },
  ];
}

/** A value with its lists in one order: that of words follows from the order of keys, in an entry as in a line. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).toSorted(by<unknown>((item) => JSON.stringify(item) ?? ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

/** A page without the places of its records, which only lines have. */
function withoutPlaces(page: object): unknown {
  return JSON.parse(JSON.stringify(page, (key, value: unknown) => (key === 'textAt' ? undefined : value)));
}

/** All that the core says of an archive: data, feeds, calendars, lists, search, and the pages of notes. */
function outputsOf(content: Content): Readonly<Record<string, unknown>> {
  const { archive, findings } = linkArchive(content, today);
  const addressOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `/${kind}/${id}/`;
  const scopes = [siteScope(archive), ...seriesScopes(archive), ...personScopes(archive)];
  const index = noteIndex(archive);
  return {
    findings: findings.map(({ code, message }) => [code, message]),
    data: dataFiles.map((file): unknown => JSON.parse(printData(file, archive, addressOf))),
    feeds: scopes.map((scope) => atomFeed(scope, archive, { feed: '/feed', page: '/', of: addressOf })),
    calendars: scopes.map((scope) => calendar(scope, archive, addressOf)),
    ledger: actionsCsv([{ lines: ledger(archive).rows.map(({ line }) => line) }], addressOf),
    search: searchRecords(archive).map(inOrder),
    pages: archive.notes.map((note) => withoutPlaces(notePage(note, archive, index))),
  };
}

it.each(['content', 'examples/harbour'])('is the same from a line and from an entry: %s', async (path) => {
  const folder = await readContentFolder(path);
  const read = readContent(folder?.files ?? [], folder?.assets);
  // Notes that are written in lines are entries first.
  const content = { ...read.content, notes: read.content.notes.map(({ lines: _, ...note }) => note) };
  const [lines, entries] = bothWays(content);
  expect(lines.notes.flatMap((note) => note.lines ?? []).length).toBeGreaterThan(15);
  // The entries themselves are the same.
  for (const [index, { lines: placed, ...note }] of lines.notes.entries())
    expect(note).toEqual(entries.notes[index]);
  const [ofLines, ofEntries] = [outputsOf(lines), outputsOf(entries)];
  for (const name of Object.keys(ofEntries)) expect(ofLines[name], name).toEqual(ofEntries[name]);
});
