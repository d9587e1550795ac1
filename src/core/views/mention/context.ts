import { type NameOf, spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Archive } from '../../model/archive.ts';
import type { MentionPlace } from '../../model/linked-note.ts';
import type { Body } from '../../model/note.ts';
import { Trackers } from '../../model/trackers.ts';
import { footnotesSign, shownWords } from '../../parse/body/shown-words.ts';
import { withoutComments } from '../../parse/body/tree/comments.ts';
import { spellingOf } from './spelling.ts';

/** What is around a mention: the heading above it, and the sentence or the line that has it. */
export interface MentionContext {
  /** The anchor and the words of the heading. Absent before the first heading and in other fields. */
  readonly anchor?: string;
  readonly head?: string;
  /** Absent if the heading itself has the mention, or if the field has no text. */
  readonly words?: string;
}

/** Most lines of a paragraph that are read before and after the mention. */
const mostLines = 12;
/** Most letters of a line of Markdown that are read before and after the mention. */
const mostLetters = 600;
/** Most letters that are shown. */
const longest = 220;

/** Marks the mention while comments, signs and names are taken out. It is in no text. */
const sign = '\uE002';

/** Returns the context of a mention in a body or a field of its file. Names are spelled out, comments are left out. */
export function mentionContext(
  body: Body,
  place: MentionPlace,
  nameOf: NameOf,
  archive: Archive,
): MentionContext {
  const spell = (text: string) => spelledNames(text, nameOf);
  const spelling = spellingOf(nameOf, new Trackers(archive.site.trackers));
  // A field is no Markdown: its page shows it as it is written.
  if ('text' in place)
    return { words: shortened(inLine(spell(place.text.replaceAll(sign, ' ')))) || undefined };
  const plain = (markdown: string) =>
    inLine(shownWords(withoutPlace(markdown), spelling).replaceAll(footnotesSign, ' '));
  const wordsOf = (markdown: string) => shortened(plain(markdown)) || undefined;
  const line = place.line - body.firstLine + 1;
  const heading = headingAt(body, line);
  const head = heading && inLine(spell(heading.text));
  const above = heading && { anchor: heading.anchor, head };
  return heading?.line === line
    ? { ...above }
    : { ...above, words: wordsOf(aroundIn(body, line, place.column)) };
}

function inLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** A part of a text without what only its place in the whole makes: indentation, and the bars of a row of a table. */
function withoutPlace(markdown: string): string {
  const lines = markdown.replace(/^[ \t]+/gm, '');
  return lines.startsWith('|') || lines.startsWith(`${sign}|`)
    ? lines.replace(/(?<!\\)\|/g, ' ').trim()
    : lines;
}

/** The heading above a line. The title that a text repeats is none. */
function headingAt({ headings, ownTitle }: Body, line: number): Body['headings'][number] | undefined {
  const own = ownTitle ? headings[0] : undefined;
  const above = headings.findLast((heading) => heading.line <= line);
  return above === own ? undefined : above;
}

/** Returns the Markdown around a place, with a sign before the mention. A comment may begin far above it. */
function aroundIn({ markdown }: Body, line: number, column: number): string {
  const start = startOfLine(markdown, line);
  const at = start + column - 1;
  if (!markdown.includes('<!--')) return paragraph(markdown, at);
  const marked = withoutComments(
    `${markdown.slice(0, at).replaceAll(sign, ' ')}${sign}${markdown.slice(at)}`,
  );
  return paragraph(marked.replace(sign, ''), marked.indexOf(sign));
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

/** A line that no paragraph goes across: a blank one, a heading, a rule, a row of a table or a fence. */
const border = /^[ \t>]*(?:$|#{1,6}[ \t]|\||`{3}|~{3}|[=-]{3,}[ \t]*$)/;
/** The start of a list item. */
const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Returns the lines of the paragraph or list item around an offset, with a sign at the offset. */
function paragraph(text: string, at: number): string {
  let from = text.lastIndexOf('\n', at - 1) + 1;
  let to = endOfLine(text, at);
  const own = text.slice(from, to);
  if (!/^[ \t>]*\|/.test(own)) {
    for (let lines = 0; lines < mostLines && from > 0 && !item.test(text.slice(from, to)); lines += 1) {
      const before = text.lastIndexOf('\n', from - 2) + 1;
      if (border.test(text.slice(before, from - 1))) break;
      from = before;
    }
    for (let lines = 0; lines < mostLines && to < text.length; lines += 1) {
      const end = endOfLine(text, to + 1);
      const next = text.slice(to + 1, end);
      if (border.test(next) || item.test(next)) break;
      to = end;
    }
  }
  from = Math.max(from, at - mostLetters);
  to = Math.min(to, at + mostLetters);
  return `${text.slice(from, at)}${sign}${text.slice(at, to)}`;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** After a single letter a full stop ends none: `e.g.`, `J. Smith`. */
const endOfSentence = /(?<![^\p{L}]\p{L})[.!?…]["”’')\]]*\s+(?=\uE002?[\p{Lu}\p{N}[@"“‘(])/gu;

/** Cuts a text to the sentence with the sign, and a long sentence to the words around it. Removes the sign. */
function shortened(text: string): string {
  const at = Math.max(0, text.indexOf(sign));
  let [from, to] = [0, text.length];
  for (const { 0: end, index } of text.matchAll(endOfSentence)) {
    if (index < at) from = index + end.length;
    else if (index < to) to = index + end.trimEnd().length;
  }
  if (to - from > longest) {
    const start = Math.max(from, Math.min(at - longest / 2, to - longest));
    const end = Math.min(to, start + longest);
    const cut = text.slice(start, end).replace(/^\S*\s/, (word) => (start > from ? '' : word));
    const last = end < to ? cut.replace(/\s\S*$/, '') : cut;
    return `${start > from ? '… ' : ''}${last.replace(sign, '').trim()}${end < to ? ' …' : ''}`;
  }
  return text.slice(from, to).replace(sign, '').trim();
}
