import type { Body } from '../../model/note.ts';
import { footnotesSign, type Spelling, shownWords } from '../../parse/body/shown-words.ts';
import { withoutComments } from '../../parse/body/tree/comments.ts';

/** What a text says under one heading, or before the first one: the plain words, in pieces that are short to load. */
export interface BodySection {
  /** The anchor of its heading on the page, and its words. Both are absent before the first heading. */
  readonly anchor?: string;
  readonly head?: string;
  readonly pieces: readonly string[];
}

/** Most letters in a piece. A result loads the texts of ten records, so that they must be short. */
const longestPiece = 4000;

/** Marks a heading by its number while the whole text is read. No text may hold these signs. */
const signs = /[\uE000\uE001\uE003]/g;
const cut = /\uE000(\d+)\uE001/;

/** What stands before the words of a heading in its line: quotes, lists and number signs. */
const beforeHead = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:#{1,6}(?=[ \t]|$))?/;

/**
 * Divides a whole text by its headings, however long it is. Comments are left out, names are spelled out. `footnotes` is
 * the anchor of its footnotes.
 */
export function bodySections(
  { markdown, headings, ownTitle }: Body,
  spelling: Spelling,
  footnotes: string,
): readonly BodySection[] {
  const lines = markdown.replace(signs, '\uFFFD').split('\n');
  for (const [index, { line }] of headings.entries()) {
    const text = lines[line - 1];
    // The text of a planned note has lost the lines of some headings.
    if (!text?.trim()) continue;
    const [before = ''] = beforeHead.exec(text) ?? [];
    lines[line - 1] = `${before} \uE000${index}\uE001 ${text.slice(before.length).trimStart()}`;
  }
  const words = shownWords(withoutComments(lines.join('\n')), spelling);
  const [text = '', notes] = words.split(footnotesSign);
  const [start = '', ...rest] = text.split(cut);
  const sections: BodySection[] = [];
  let first = start;
  for (let at = 0; at < rest.length; at += 2) {
    const heading = headings[Number(rest[at])];
    const [head, below] = splitLine(rest[at + 1] ?? '');
    // The own title of the text opens no section. It is the title of the note, or is kept below it.
    if (ownTitle && heading === headings[0]) first += `\n${ownTitle.differs ? head : ''}\n${below}`;
    else sections.push({ anchor: heading?.anchor, head, pieces: inPiecesOf(below) });
  }
  if (notes) sections.push({ anchor: footnotes, head: 'Footnotes', pieces: inPiecesOf(notes) });
  const shown = sections.filter(({ head, pieces }) => head || pieces.length > 0);
  return [{ pieces: inPiecesOf(first) }, ...shown];
}

/** Joins short texts to pieces that are short to load. */
export function inPieces(texts: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (const text of texts) {
    const last = made.at(-1);
    if (last !== undefined && last.length + text.length < longestPiece)
      made[made.length - 1] = `${last} ${text}`;
    else made.push(text);
  }
  return made;
}

/** Returns the words of a text as pieces, without a look at its headings. */
export function piecesOf(markdown: string, spelling: Spelling): readonly string[] {
  return inPiecesOf(shownWords(markdown, spelling).replaceAll(footnotesSign, ' '));
}

function splitLine(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text.trim(), ''] : [text.slice(0, end).trim(), text.slice(end)];
}

/** Cuts words after blocks, or within a block that is longer than a piece. */
function inPiecesOf(words: string): readonly string[] {
  const made: string[] = [];
  for (let from = 0; from < words.length; ) {
    const end = from + longestPiece;
    const to = end >= words.length ? words.length : breakBefore(words, from, end);
    made.push(words.slice(from, to).replace(/\s+/g, ' ').trim());
    from = to;
  }
  return made.filter((piece) => piece !== '');
}

function breakBefore(words: string, from: number, end: number): number {
  const half = from + longestPiece / 2;
  for (const sign of ['\n', ' ']) {
    const at = words.lastIndexOf(sign, end);
    if (at > half) return at;
  }
  return end;
}
