import * as z from 'zod';
import type { ExtraEntry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { FreeIds } from '../../model/free-ids.ts';
import { type LineList, lineLists, type NoteLine } from '../../model/line/note-line.ts';
import type { Note } from '../../model/note.ts';
import { findingsOf } from '../issues.ts';
import { note as schema } from '../schema/note.ts';
import { type LineItem, openedItem, reportedItem } from './item.ts';
import type { Kinds } from './kinds.ts';
import { type LineReading, type LineWords, readLine } from './line.ts';
import { readTail } from './tail.ts';
import type { TextLine } from './text-line.ts';
import { placeInLine, writtenItem } from './written-item.ts';

/** A line of a note that is a record or a report, or nearly one. */
export interface ReadTextLine {
  readonly at: TextLine;
  readonly reading: LineReading;
  /** The text indented below it, without the records among it. */
  readonly below: string;
}

/** A note with the records of its text, and the findings on them. */
interface WithLines {
  readonly note: Note;
  readonly findings: readonly Finding[];
}

/** Reads the lines of a text. Most are neither records nor reports. */
export function readLines(lines: readonly TextLine[], words: LineWords): readonly ReadTextLine[] {
  const read = lines.flatMap((at) => {
    const reading = readLine(at.text, words, at.listKind);
    return reading.opens || reading.reports || reading.near ? [{ at, reading }] : [];
  });
  const taken = read.map(({ at }) => [at.line, at.line + at.below.length] as const);
  return read.map(({ at, reading }, index) => ({ at, reading, below: textBelow(at, taken, index + 1) }));
}

/** Joins what is indented below a line. Records among it have their own lines; they come next among all of them. */
function textBelow(
  { line, below }: TextLine,
  taken: readonly (readonly [number, number])[],
  next: number,
): string {
  if (below.length === 0) return '';
  const own = [...below];
  for (let at = next; at < taken.length; at += 1) {
    const [first = 0, last = 0] = taken[at] ?? [];
    if (first > line + below.length) break;
    own.fill('', first - line - 1, last - line);
  }
  return own
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Returns a text without the attributes and ids of its records, which are not for readers. Nothing else moves: they end
 * their lines.
 */
export function withoutTails(markdown: string, firstLine: number, lines: readonly ReadTextLine[]): string {
  const records = lines.filter(({ reading: { opens, reports } }) => opens ?? reports);
  if (records.length === 0) return markdown;
  const written = markdown.split('\n');
  for (const { at } of records) {
    const index = at.line - firstLine;
    written[index] = (written[index] ?? '').slice(0, at.column - 1 + readTail(at.text).textEnd);
  }
  return written.join('\n');
}

/** Adds the records that the lines of a text open to their note. */
export function withOpened(
  note: Note,
  lines: readonly ReadTextLine[],
  plain: (markdown: string) => string,
  ids: () => FreeIds,
): WithLines {
  const near = lines.flatMap(({ at, reading: { near: miss } }): Finding[] =>
    miss
      ? [
          {
            code: miss.hasAttributes && /\bvisibility\b/.test(at.text) ? 'attributes-in-text' : 'near-record',
            path: note.path,
            spot: { line: at.line, column: at.column + miss.at },
            message: miss.message,
            hint: miss.hint,
          },
        ]
      : [],
  );
  const opened = lines.flatMap(({ at, reading: { opens }, below }) =>
    opens
      ? [{ at, item: openedItem(opens, plain(opens.text.value), below), attributes: opens.attributes }]
      : [],
  );
  const added = withItems(note, opened, ids);
  return { note: added.note, findings: [...near, ...added.findings] };
}

/** Adds the reports of the lines of a text to their note. What they are about follows from the ids of all notes. */
export function withReported(
  note: Note,
  lines: readonly ReadTextLine[],
  kinds: Kinds,
  plain: (markdown: string) => string,
  ids: () => FreeIds,
): WithLines {
  const reported = lines.flatMap(({ at, reading: { reports }, below }) => {
    if (!reports) return [];
    const kind = kinds.of(reports.ref.value, note.seriesId) ?? 'action';
    const said = [plain(reports.note?.value ?? ''), below].filter((text) => text !== '').join('\n');
    return [{ at, item: reportedItem(reports, kind, said), attributes: reports.attributes }];
  });
  return withItems(note, reported, ids);
}

/** An item with its line. */
interface PlacedItem {
  readonly at: TextLine;
  readonly item: LineItem;
  readonly attributes?: { readonly value: string; readonly at: number };
}

/** Adds items to the lists of a note, each checked by the schema of its list. One that breaks it is left out. */
function withItems(note: Note, items: readonly PlacedItem[], ids: () => FreeIds): WithLines {
  if (items.length === 0) return { note, findings: [] };
  const lists = new Map<LineList, unknown[]>(lineLists.map((list) => [list, []]));
  const lines: NoteLine[] = [];
  const extras: ExtraEntry[] = [];
  const findings: Finding[] = [];
  for (const placed of items) {
    const { list } = placed.item;
    const added = lists.get(list) ?? [];
    const index = written(note, list).length + added.length;
    const line = lineOf(placed, index);
    const item = readItem(note.path, line, placed.item, ids);
    findings.push(...item.findings);
    if (item.entry === undefined) continue;
    added.push(item.entry);
    lines.push(line);
    for (const { keys, value } of item.extras) extras.push({ keys: [list, index, ...keys], value });
  }
  return {
    note: {
      ...appended(note, lists),
      lines: [...(note.lines ?? []), ...lines],
      extras: [...note.extras, ...extras],
    },
    findings,
  };
}

function written(note: Note, list: LineList): readonly unknown[] {
  return list === 'objectives' ? note.checkIns : note[list];
}

function appended(note: Note, lists: ReadonlyMap<LineList, readonly unknown[]>): Note {
  const data = Object.fromEntries(
    [...lists].map(([list, items]) => [list, [...written(note, list), ...items]]),
  );
  const { objectives: checkIns, ...others } = lineEntries.parse(data);
  return { ...note, ...others, checkIns };
}

/** The entries of each list, which the schema has read: only their types are named here. */
const lineEntries = z.object({
  objectives: z.custom<Note['checkIns']>(Array.isArray),
  actions: z.custom<Note['actions']>(Array.isArray),
  followUps: z.custom<Note['followUps']>(Array.isArray),
  decisions: z.custom<Note['decisions']>(Array.isArray),
  questions: z.custom<Note['questions']>(Array.isArray),
  debt: z.custom<Note['debt']>(Array.isArray),
  forNextTime: z.custom<Note['forNextTime']>(Array.isArray),
});

function lineOf({ at, item, attributes }: PlacedItem, index: number): NoteLine {
  const columns = Object.entries(item.parts).map(([key, part]) => [key, at.column + part.at]);
  return {
    list: item.list,
    index,
    line: at.line,
    column: at.column,
    end: at.line + at.below.length,
    columns: Object.fromEntries(columns),
    ...(attributes && { attributes: { text: attributes.value, column: at.column + attributes.at } }),
    ...(item.isProvisional && {
      isProvisional: true,
      withId: `${at.text} ^${String(item.parts['id']?.value)}`,
    }),
  };
}

/** Reads an item by the schema of its list. Findings are at their places in the line. */
function readItem(path: string, line: NoteLine, item: LineItem, ids: () => FreeIds) {
  const { data, source, extras, findings: inAttributes } = writtenItem(path, line, item.parts);
  const result = schema.shape[item.list].safeParse([data]);
  const whole = { [item.list]: [data] };
  const issues = result.success
    ? []
    : result.error.issues.map((issue) => ({ ...issue, path: [item.list, ...issue.path] }));
  const findings = [...inAttributes, ...findingsOf(source, whole, issues, ids)].map((finding): Finding => {
    const { spot } = finding;
    if (typeof spot !== 'object' || !('keys' in spot)) return finding;
    return { ...finding, spot: placeInLine(path, line, spot.keys.slice(2), spot.at ?? 'value') };
  });
  return { entry: findings.length === 0 && result.success ? result.data?.[0] : undefined, extras, findings };
}
