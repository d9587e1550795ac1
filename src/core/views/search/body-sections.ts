import type { NameOf } from '../../graph/mention/spelled-names.ts';
import { spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Body } from '../../model/note.ts';
import { plainWords } from '../mention/plain-words.ts';
import { withoutComments } from '../mention/without-comments.ts';

/** What a text says under one heading, or before the first one: the plain words, in pieces that are short to load. */
export interface BodySection {
  /** The anchor of its heading on the page, and its words. Both are absent before the first heading. */
  readonly anchor?: string;
  readonly head?: string;
  readonly pieces: readonly string[];
}

/** Most characters of Markdown in a piece. A result loads the texts of ten records, so that they must be short. */
const longestPiece = 4000;

/** Marks a heading by its number while the comments of the whole text are removed. No text may hold these signs. */
const signs = /[\uE000\uE001]/g;
const cut = /\uE000(\d+)\uE001/;

/** Divides a whole text by its headings, however long it is. Comments are left out, names are spelled out. */
export function bodySections({ markdown, headings, ownTitle }: Body, nameOf: NameOf): readonly BodySection[] {
  const lines = markdown.replace(signs, '\uFFFD').split('\n');
  for (const [index, { line }] of headings.entries()) {
    const text = lines[line - 1];
    // The text of a planned note has lost the lines of some headings.
    if (!text?.trim()) continue;
    // The own title of the text opens no section. It is the title of the note, or is kept below it.
    if (index === 0 && ownTitle) lines[line - 1] = ownTitle.differs ? text : '';
    else lines[line - 1] = `\uE000${index}\uE001${text}`;
  }
  const [start = '', ...rest] = withoutComments(lines.join('\n')).split(cut);
  const sections: BodySection[] = [{ pieces: piecesOf(start, nameOf) }];
  for (let at = 0; at < rest.length; at += 2) {
    const heading = headings[Number(rest[at])];
    const [first = '', below = ''] = splitLine(rest[at + 1] ?? '');
    const pieces = piecesOf(below, nameOf);
    sections.push({ anchor: heading?.anchor, head: plainWords(spelledNames(first, nameOf)), pieces });
  }
  // The first one is what comes before the first heading, also where that is nothing.
  return sections.filter(({ head, pieces }, index) => index === 0 || head || pieces.length > 0);
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
export function piecesOf(markdown: string, nameOf: NameOf): readonly string[] {
  return pieces(markdown)
    .map((piece) => plainWords(spelledNames(piece, nameOf)))
    .filter((words) => words !== '');
}

function splitLine(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
}

/** Cuts a text after lines, or after words where a line is longer than a piece. */
function pieces(markdown: string): readonly string[] {
  const made: string[] = [];
  for (let from = 0; from < markdown.length; ) {
    const end = from + longestPiece;
    const to = end >= markdown.length ? markdown.length : breakBefore(markdown, from, end);
    made.push(markdown.slice(from, to));
    from = to;
  }
  return made;
}

function breakBefore(markdown: string, from: number, end: number): number {
  const half = from + longestPiece / 2;
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = markdown.lastIndexOf(sign, end);
    if (at > half) return at;
  }
  return end;
}
