import * as z from 'zod';
import type { ExtraEntry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { FreeIds } from '../../model/free-ids.ts';
import { type LineList, lineLists, type NoteLine } from '../../model/line/note-line.ts';
import type { Note } from '../../model/note.ts';
import { findingsOf } from '../issues.ts';
import { note as schema } from '../schema/note.ts';
import type { LineItem } from './item.ts';
import { attributeHint } from './line-hint.ts';
import { endOf, type TextLine } from './text-line.ts';
import { statusOfResult, topicFactKeys, topicFacts } from './topic-heading.ts';
import { placeInLine, writtenItem } from './written-item.ts';

/** A note with the records of its text, and the findings on them. */
export interface WithLines {
  readonly note: Note;
  readonly findings: readonly Finding[];
}

/** An item with its line. */
export interface PlacedItem {
  readonly at: TextLine;
  readonly item: LineItem;
  readonly attributes?: { readonly value: string; readonly at: number };
}

/** Adds items to the lists of a note, each checked by the schema of its list. One that breaks it is left out. */
export function withItems(note: Note, items: readonly PlacedItem[], ids: () => FreeIds): WithLines {
  if (items.length === 0) return { note, findings: [] };
  const lists = new Map<LineList, unknown[]>(lineLists.map((list) => [list, []]));
  const lines: NoteLine[] = [];
  const extras: ExtraEntry[] = [];
  const findings: Finding[] = [];
  const lost: string[] = [];
  for (const placed of items) {
    const { list } = placed.item;
    const added = lists.get(list) ?? [];
    const index = written(note, list).length + added.length;
    const line = lineOf(placed, index);
    const item = readItem(note.path, line, placed.item, ids);
    findings.push(...item.findings);
    if (item.entry === undefined) {
      const id = placed.item.parts['id']?.value;
      if (typeof id === 'string') lost.push(id);
      continue;
    }
    added.push(item.entry);
    lines.push({ ...line, ...(item.topic && { topic: item.topic }) });
    for (const { keys, value } of item.extras) extras.push({ keys: [list, index, ...keys], value });
  }
  return {
    note: {
      ...appended(note, lists),
      lines: [...(note.lines ?? []), ...lines],
      extras: [...note.extras, ...extras],
      ...(lost.length > 0 && { lostIds: [...(note.lostIds ?? []), ...lost] }),
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
  const columns = Object.entries(item.parts).flatMap(([key, part]) => [
    [key, at.column + part.at],
    ...(part.items ?? []).map((one, position) => [`${key}/${position}`, at.column + one]),
  ]);
  return {
    list: item.list,
    index,
    line: at.line,
    column: at.column,
    end: endOf(at),
    ...(at.sectionEnd !== undefined && { sectionEnd: at.sectionEnd }),
    ...(at.breaks && { breaks: at.breaks.map((one) => ({ ...one, at: at.column + one.at })) }),
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
  const { data: all, source, extras, findings: inAttributes } = writtenItem(path, line, item.parts);
  const { data, facts } = item.isHeading
    ? topicOf(all)
    : { data: isPlainTopic(item, line) ? all['text'] : all, facts: undefined };
  const result = schema.shape[item.list].safeParse([data]);
  const whole = { [item.list]: [all] };
  const issues = [
    ...(facts?.error?.issues ?? []).map((issue) => ({ ...issue, path: [item.list, 0, ...issue.path] })),
    ...(result.error?.issues ?? []).map((issue) => ({ ...issue, path: [item.list, ...issue.path] })),
  ];
  const findings = [...inAttributes, ...findingsOf(source, whole, issues, ids)].map((finding): Finding => {
    const { spot } = finding;
    if (typeof spot !== 'object' || !('keys' in spot)) return finding;
    const hint = finding.hint === undefined ? undefined : attributeHint(finding.hint, item.parts);
    return {
      ...finding,
      ...(hint !== undefined && { hint }),
      spot: placeInLine(path, line, spot.keys.slice(2), spot.at ?? 'value'),
    };
  });
  const entry = findings.length === 0 && result.success ? result.data?.[0] : undefined;
  return { entry, extras, findings, topic: facts?.data };
}

/** Whether an item is a parked topic with nothing but its text: then it is what an entry of plain text is. */
function isPlainTopic({ list, parts, isProvisional }: LineItem, { attributes }: NoteLine): boolean {
  if (list !== 'forNextTime' || !isProvisional || attributes) return false;
  return Object.keys(parts).every((key) => key === 'id' || key === 'text');
}

/** Parts the attributes of a heading: the keys of a parked topic, and the facts of its meeting. */
function topicOf(all: Readonly<Record<string, unknown>>) {
  const isFact = ([key]: readonly [string, unknown]) => topicFactKeys.includes(key);
  const entries = Object.entries(all);
  return {
    data: {
      status: statusOfResult(all['result']),
      ...Object.fromEntries(entries.filter((entry) => !isFact(entry))),
    },
    facts: topicFacts.safeParse(Object.fromEntries(entries.filter(isFact))),
  };
}
