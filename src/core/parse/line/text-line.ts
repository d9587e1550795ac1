import type { ListKind } from './list-head.ts';

/** A line of the text of a note that may be a record: a list item, or a line of a paragraph of its own. */
export interface TextLine {
  /** The source of the line behind its list marker. */
  readonly text: string;
  /** The lines indented below it, without the indent: the first is that of `line + 1`. */
  readonly below: readonly string[];
  /** The level of a heading. */
  readonly depth?: number;
  /** The place of `text` in the file. */
  readonly line: number;
  readonly column: number;
  /** What its list is, by the headings and the words above it. */
  readonly listKind?: ListKind;
  /** The line on which its list begins. Missing if it is in none. */
  readonly list?: number;
  /** The words that head a list above it, if it is in a paragraph: their line, and what they make the list. */
  readonly under?: { readonly line: number; readonly kind: ListKind };
  /** Whether it is such words itself, with something below them. */
  readonly isHead?: boolean;
  /** Whether it is a line of a paragraph of several, which is no record. */
  readonly isPart?: true;
}
