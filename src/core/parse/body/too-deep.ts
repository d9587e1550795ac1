const deepest = 100;
const widest = 200;
const mostHeads = 2000;
const mostSigns = 5000;

const markers = /^(?:[ \t]*(?:[>*+-](?=[ \t>]|$)|\d{1,9}[.)]))+/gm;
const tableRule = /^[ \t>]*[|:-][ \t|:-]*$/gm;

const heads = /^ {0,3}(?:#{1,6}(?=[ \t]|$)|(?:=+|-+)[ \t]*$)/gm;

/**
 * Whether a text would take a parser more than a second: quotes or lists a hundred levels deep, tables with hundreds of
 * columns (a parser fills up every short row), thousands of headings, or thousands of emphasis marks in a paragraph. No
 * person writes these. `check` reports deep nesting; this keeps a build from hanging. Such a text is shown as written.
 */
export function tooDeep(markdown: string): boolean {
  if (markdown.length > mostSigns && hasTooMany(markdown)) return true;
  for (const [line] of markdown.matchAll(markers)) {
    if (line.length > deepest && (line.match(/[>*+.)-]/g)?.length ?? 0) > deepest) return true;
  }
  for (const [line] of markdown.matchAll(tableRule)) {
    if (line.length > widest && line.split('|').length > widest) return true;
  }
  return false;
}

/** Headings and emphasis marks, which a parser compares with each other: the time grows with the square. */
function hasTooMany(markdown: string): boolean {
  if ((markdown.match(heads)?.length ?? 0) > mostHeads) return true;
  return markdown
    .split(/\n[ \t]*\n/)
    .some((block) => block.length > mostSigns && (block.match(/[*_~]/g)?.length ?? 0) > mostSigns);
}
