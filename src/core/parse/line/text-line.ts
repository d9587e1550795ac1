import type { LineBreak } from '../../model/line/note-line.ts';
import type { ListKind } from './list-head.ts';

/** A line of the text of a note that may be a record: a list item, or a line of a paragraph of its own. */
export interface TextLine {
  /** The source of the line behind its list marker. If an editor wrapped it, its lines are joined by spaces. */
  readonly text: string;
  /** Where each further line of the source begins, if the line is wrapped. */
  readonly breaks?: readonly LineBreak[];
  /** The whole paragraph of a record in several lines that is not wrapped: its lines joined, and where each begins. */
  readonly more?: Pick<TextLine, 'text' | 'breaks'>;
  /** The lines indented below it, without the indent. */
  readonly below: readonly string[];
  /** The level of a heading. */
  readonly depth?: number;
  /** The last line of the section of a heading. */
  readonly sectionEnd?: number;
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
  /** Whether that paragraph begins with it as a record would. */
  readonly isLong?: true;
}

/** Returns the place in the file of an offset in the text of a line. */
export function placeOfOffset(
  { line, column, breaks }: Pick<TextLine, 'line' | 'column' | 'breaks'>,
  offset: number,
): { readonly line: number; readonly column: number } {
  const last = breaks?.findLast(({ at }) => at <= offset);
  return last
    ? { line: last.line, column: last.column + offset - last.at }
    : { line, column: column + offset };
}

/** The last line of the file that has its words. */
export function lastLineOf({ line, breaks }: TextLine): number {
  return breaks?.at(-1)?.line ?? line;
}

/** The last line of the file that belongs to it. */
export function endOf(line: TextLine): number {
  return lastLineOf(line) + line.below.length;
}
