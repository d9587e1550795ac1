const deepest = 100;
const widest = 200;

const markers = /^(?:[ \t]*(?:[>*+-](?=[ \t>]|$)|\d{1,9}[.)]))+/gm;
const tableRule = /^[ \t>]*[|:-][ \t|:-]*$/gm;

/**
 * True for a text that no person wrote and that costs a parser more than a second: quotes or lists a hundred deep,
 * tables of hundreds of columns (whose short rows are all filled up). `check` refuses such a note; here it is only
 * made sure that nothing hangs.
 */
export function tooDeep(markdown: string): boolean {
  for (const [line] of markdown.matchAll(markers)) {
    if (line.length > deepest && (line.match(/[>*+.)-]/g)?.length ?? 0) > deepest) return true;
  }
  for (const [line] of markdown.matchAll(tableRule)) {
    if (line.length > widest && line.split('|').length > widest) return true;
  }
  return false;
}
