import type { Finding } from '../../model/finding/finding.ts';
import type { FreeIds } from '../../model/free-ids.ts';
import type { LineList } from '../../model/line/note-line.ts';
import type { Note } from '../../model/note.ts';
import { saysPrivate } from './cut/left-over.ts';
import { type LineItem, openedItem, reportedItem } from './item.ts';
import type { Kinds } from './kinds.ts';
import type { Part } from './part.ts';
import { type PlacedItem, type WithLines, withItems } from './placed-items.ts';
import type { ReadTextLine } from './read-lines.ts';
import { kindOfWord } from './report.ts';
import { placeOfOffset } from './text-line.ts';
import { topicItem, topicReportItem } from './topic-heading.ts';

/** Reads Markdown as words without marks: of a line, and of the blocks below one. Empty text has none. */
export interface PlainWords {
  readonly line: (markdown: string) => string;
  readonly blocks: (markdown: string) => string;
}

/** Adds the records that the lines of a text open to their note. */
export function withOpened(
  note: Note,
  lines: readonly ReadTextLine[],
  plain: PlainWords,
  ids: () => FreeIds,
): WithLines {
  const near = lines.flatMap(({ at, reading: { near: miss, opens, reports } }): Finding[] =>
    miss
      ? [
          {
            code: !(opens ?? reports) && saysPrivate(at.text) ? 'attributes-in-text' : 'near-record',
            path: note.path,
            spot: placeOfOffset(miss.isBelow ? { ...at, ...at.more } : at, miss.at),
            message: miss.message,
            hint: miss.hint,
          },
        ]
      : [],
  );
  const opened = lines.flatMap(({ at, reading: { opens, heading }, below, topic }): PlacedItem[] => {
    if (heading?.id) {
      const { attributes, words } = heading;
      return [{ at, item: topicItem(heading, plain.line(words)), ...(attributes && { attributes }) }];
    }
    if (!opens) return [];
    const item = openedItem(opens, plain.line(opens.text.value), plain.blocks(below));
    const { attributes } = opens;
    return [{ at, item: ofTopic(item, topic?.id, attributes), ...(attributes && { attributes }) }];
  });
  const added = withItems(note, opened, ids);
  return { note: added.note, findings: [...near, ...added.findings] };
}

/** Adds the reports of the lines of a text to their note. What they are about follows from the ids of all notes. */
export function withReported(
  note: Note,
  lines: readonly ReadTextLine[],
  kinds: Kinds,
  plain: PlainWords,
  ids: () => FreeIds,
): WithLines {
  const isTopic = (ref: Part) => kinds.of(ref.value, note.seriesId) === 'topic';
  const reported = lines.flatMap(({ at, reading: { reports, heading }, below }): PlacedItem[] => {
    if (heading?.ref && !heading.id && isTopic(heading.ref)) {
      const { attributes, ref } = heading;
      return [{ at, item: topicReportItem(ref), ...(attributes && { attributes }) }];
    }
    if (!reports) return [];
    const kind = kinds.of(reports.ref.value, note.seriesId) ?? kindOfWord(reports.word?.value);
    const said = [plain.line(reports.note?.value ?? ''), plain.blocks(below)]
      .filter((text) => text !== '')
      .join('\n');
    const { attributes } = reports;
    return [{ at, item: reportedItem(reports, kind, said), ...(attributes && { attributes }) }];
  });
  const refs = new Map(
    lines.flatMap(({ at, topic }) => (topic?.ref && isTopic(topic.ref) ? [[at.line, topic.ref.value]] : [])),
  );
  return withItems(ofTopics(note, refs), reported, ids);
}

/** Puts a record below the heading of a topic into that topic, unless it names another one. */
function ofTopic(item: LineItem, topic: Part | undefined, attributes: Part | undefined): LineItem {
  if (!topic || item.list === 'forNextTime' || /\btopic\b/.test(attributes?.value ?? '')) return item;
  return { ...item, parts: { ...item.parts, topic: { value: topic.value, at: 0 } } };
}

/** Puts the records below headings that return to topics into those topics, unless they name others. */
function ofTopics(note: Note, refs: ReadonlyMap<number, string>): Note {
  if (refs.size === 0) return note;
  const lineOf = new Map((note.lines ?? []).map(({ list, index, line }) => [`${list} ${index}`, line]));
  const of = (list: LineList, index: number) => refs.get(lineOf.get(`${list} ${index}`) ?? 0);
  const within = <T extends { readonly topic?: string }>(list: LineList, entries: readonly T[]) =>
    entries.map((entry, index) => ({ ...entry, topic: entry.topic ?? of(list, index) }));
  return {
    ...note,
    actions: within('actions', note.actions),
    decisions: within('decisions', note.decisions),
    questions: within('questions', note.questions),
    debt: within('debt', note.debt),
  };
}
