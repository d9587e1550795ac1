import { openedComment } from '../body/tree/comments.ts';
import { type LineReading, type OpeningLine, readLine } from './line.ts';
import type { LineWords } from './line-words.ts';
import { nearDayBelow } from './near/day.ts';
import type { NearMiss } from './part.ts';
import { readTail } from './tail.ts';
import { endOf, lastLineOf, placeOfOffset, type TextLine } from './text-line.ts';
import { readTopicHeading, type TopicHeading } from './topic-heading.ts';

/** A line of a note that is a record, a report or a topic, or nearly one. */
export interface ReadTextLine {
  readonly at: TextLine;
  readonly reading: LineReading & { readonly heading?: TopicHeading };
  /** The text indented below it, without the records among it. */
  readonly below: string;
  /** The topic whose heading it is below: its id, or the reference that returns to it. */
  readonly topic?: Pick<TopicHeading, 'id' | 'ref'>;
}

/** Reads the lines of a text. Most are neither records nor reports. */
export function readLines(lines: readonly TextLine[], words: LineWords): readonly ReadTextLine[] {
  let open: { readonly depth: number; readonly topic: TopicHeading } | undefined;
  const read = lines.flatMap((at): Omit<ReadTextLine, 'below'>[] => {
    if (at.isPart) {
      const near = at.isLong ? nearParagraph(at, words) : undefined;
      return near ? [{ at, reading: { near } }] : [];
    }
    if (at.depth === undefined) {
      const reading = readLine(at.text, words, at.listKind);
      const below = reading.opens && nearBelow(reading.opens, at);
      const near = reading.near?.isHead && (at.below.length > 0 || at.isHead) ? undefined : reading.near;
      return (reading.opens ?? reading.reports ?? near)
        ? [{ at, reading: below ? { ...reading, near: below } : reading, ...(open && { topic: open.topic }) }]
        : [];
    }
    const heading = readTopicHeading(at.text);
    if (open && at.depth <= open.depth) open = undefined;
    if (!heading) return [];
    open = { depth: at.depth, topic: heading };
    return [{ at, reading: { heading } }];
  });
  const taken = read.map(({ at }) => [at.line, endOf(at)] as const);
  return read.map((line, index) => ({ ...line, below: textBelow(line.at, taken, index + 1) }));
}

/** What is lost of an action, since it is in the next line. */
function nearBelow({ kind, due }: OpeningLine, at: TextLine): NearMiss | undefined {
  return kind === 'action' && !due && at.more ? nearDayBelow(at, readTail(at.text)) : undefined;
}

/** A record that is a paragraph of several lines. An action with a marker is pointed out as one that is not tracked. */
function nearParagraph({ text, more }: TextLine, words: LineWords): NearMiss | undefined {
  const { opens, reports } = readLine(more?.text ?? text, words);
  if (!reports && (!opens || (opens.kind === 'action' && !opens.status))) return undefined;
  return {
    at: 0,
    message: 'A record is a list item, or a paragraph of one line, so this paragraph is none.',
    hint: more ? `write it in one line: \`${more.text}\`` : 'put `- ` before each of its records',
  };
}

/** Joins what is indented below a line. Records among it have their own lines; they come next among all of them. */
function textBelow(at: TextLine, taken: readonly (readonly [number, number])[], next: number): string {
  if (at.below.length === 0) return '';
  const own = [...at.below];
  const line = lastLineOf(at);
  for (let index = next; index < taken.length; index += 1) {
    const [first = 0, last = 0] = taken[index] ?? [];
    if (first > endOf(at)) break;
    own.fill('', first - line - 1, last - line);
  }
  return own
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Returns a text without the attributes and ids of its records, which are not for readers. Nothing else moves: they end
 * their lines. `shown` is the text with blanked comments.
 */
export function withoutTails(
  {
    markdown,
    shown,
    firstLine,
  }: { readonly markdown: string; readonly shown: string; readonly firstLine: number },
  lines: readonly ReadTextLine[],
): string {
  const records = lines.filter(isRecord);
  if (records.length === 0) return markdown;
  const written = markdown.split('\n');
  const blanked = shown.split('\n');
  for (const { at } of records) {
    const { attributes, id, textEnd } = readTail(at.text);
    if (!attributes && !id) continue;
    const end = placeOfOffset(at, textEnd);
    for (let line = end.line; line <= lastLineOf(at); line += 1) {
      const index = line - firstLine;
      const { [index - 1]: before = '', [index]: whole = '' } = written;
      // A comment may go on in the next line, so it stays.
      const kept =
        whole.slice(0, line === end.line ? end.column - 1 : 0) + openedComment(whole, blanked[index] ?? '');
      // A blank line would set the items of the list apart, so the last word comes down to it.
      const word = kept.trim() === '' && line > at.line ? lastWord.exec(before)?.[0] : undefined;
      if (word !== undefined) written[index - 1] = before.slice(0, -word.length);
      written[index] = word === undefined ? kept : `${indentOf(whole)}${word.trim()}`;
    }
  }
  return written.join('\n');
}

const lastWord = /(?<=[^\s\\]) +\p{L}[^\s<>`[\]]*$/u;

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

/** Whether a line is a record, a report or a topic, and not only nearly one. */
export function isRecord({ reading: { opens, reports, heading } }: ReadTextLine): boolean {
  return (opens ?? reports ?? heading) !== undefined;
}
