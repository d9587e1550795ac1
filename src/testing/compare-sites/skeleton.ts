/** A file in two parts: its structure without human words, and the words in their order. */
export interface Skeleton {
  readonly lines: readonly string[];
  /** The elements around each line of a page, innermost last. Absent for data, where a line names its own path. */
  readonly within?: readonly string[];
  readonly words: readonly string[];
}

/** Turns an old name into the new one. Applied to paths, attributes, keys and values that are no human words. */
export type Rename = (name: string) => string;

/** The mark of text in a structure, whatever the text. */
export const textMark = '·';

/** Whether a value is written for people. Ids, dates, addresses and numbers have no spaces. */
export function isWords(value: string): boolean {
  return /\s/.test(value.trim());
}

/** A text with each run of white space as one space, as a browser shows it. */
export function oneSpaced(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
