import type { LinkedNote } from './linked-note.ts';
import type { Ref } from './ref.ts';

/** A tracker id in a text, with its address. */
interface OutsideLink {
  readonly href: string;
  readonly label: string;
}

/** A piece of a text: words, or a mention that becomes a link. */
export type WordPiece = string | Ref | OutsideLink;

/** A text of a field of a note. With mentions that have a target it is pieces, else it is as written. */
export type Words = string | readonly WordPiece[];

/** Something that others name by its text or title. */
export interface Named {
  /** This text with its mentions as links, for the heading of its page. Missing if no mention has a target. */
  readonly pieces?: readonly WordPiece[];
}

/** Returns a text of a note with its mentions as links. */
export function wordsOf(note: Pick<LinkedNote, 'words'>, text: string): Words;
export function wordsOf(note: Pick<LinkedNote, 'words'>, text: string | undefined): Words | undefined;
export function wordsOf({ words }: Pick<LinkedNote, 'words'>, text: string | undefined): Words | undefined {
  return text === undefined ? undefined : (words?.get(text) ?? text);
}

/** Returns a text for a place where no link can be: its mentions by their names. */
export function spelled(words: Words): string;
export function spelled(words: Words | undefined): string | undefined;
export function spelled(words: Words | undefined): string | undefined {
  if (words === undefined || typeof words === 'string') return words;
  return words.map((piece) => (typeof piece === 'string' ? piece : piece.label)).join('');
}
