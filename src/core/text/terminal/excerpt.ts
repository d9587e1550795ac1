import type { Place } from '../../model/finding/source.ts';
import { columnsOf, cutTo } from './text.ts';

/** What an excerpt needs: the text of a file, and the columns of the terminal. */
export interface Excerpt {
  readonly textOf: (path: string) => string | undefined;
  readonly columns: number;
}

/** What stays visible before the place in a long line. */
const before = 30;

/**
 * Returns the line of a place, and below it a caret under its column. `undefined` if the file has no such line, or a
 * blank one. Controls and marks of direction are shown as a dot: they could move the cursor or turn the line. Columns of
 * the place count in UTF-16 units; the caret stands where a terminal shows the character.
 */
export function excerptOf(
  { path, line, column }: Place,
  { textOf, columns }: Excerpt,
): { readonly line: string; readonly caret: string } | undefined {
  const source = textOf(path)?.split(/\r\n|\r|\n/)[line - 1];
  if (source === undefined || source.trim() === '') return undefined;
  const number = `${line} | `;
  const cut = visible(source.slice(0, column - 1));
  const head = columnsOf(cut) > columns / 2 ? `…${[...cut].slice(-before).join('')}` : cut;
  const shown = cutTo(`  ${number}${head}${visible(source.slice(column - 1))}`, Math.max(columns, 40));
  return { line: shown, caret: `${' '.repeat(columnsOf(`  ${number}${head}`))}^` };
}

/** Replaces each character that a terminal would obey, or not show, by one that takes a column. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}
