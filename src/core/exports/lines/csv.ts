import papaparse from 'papaparse';

/** The value of a cell. `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * A text that a spreadsheet would take for a formula: one that begins, maybe after blanks, with `=`, `+`, `-` or `@`
 * (also in full width), or with a tab or a line break. Papa Parse's own pattern lets texts of several lines pass.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The byte order mark. Excel reads a table as UTF-8 only with it. All other software ignores it. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled, a head), in UTF-8 with a byte order mark. A text that would be a
 * formula gets an apostrophe in front (OWASP, "CSV Injection"); a number stays a number.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [[...head], ...rows.map((row) => [...row])];
  const text = papaparse.unparse(table, { newline: '\r\n', escapeFormulae: formula });
  return `${byteOrderMark}${text}\r\n`;
}
