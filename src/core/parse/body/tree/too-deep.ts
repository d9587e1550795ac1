/** Most levels of quotes and lists, and of brackets, that are read. */
export const mostNested = 50;
const widest = 200;
const mostHeads = 2000;
const mostSigns = 5000;
/** Entities in a paragraph, times its letters: a parser copies the paragraph for each. */
const mostCopied = 30_000_000;

const markers = /^(?:[ \t]*(?:[>*+-](?=[ \t>]|$)|\d{1,9}[.)])){101,}/m;
const tableRule = /^[ \t>]*[|:-][ \t|:-]{200,}$/gm;

const heads = /^ {0,3}(?:#{1,6}(?=[ \t]|$)|(?:=+|-+)[ \t]*$)/gm;

/**
 * Whether a text would take a parser more than a second: quotes or lists a hundred levels deep, tables with hundreds of
 * columns (a parser fills up every short row), thousands of headings, or thousands of emphasis marks or entities in a
 * paragraph. No person writes these. `check` reports deep nesting; this keeps a build from hanging. Such a text is shown as written.
 */
export function tooDeep(markdown: string): boolean {
  if (markdown.length > mostSigns && hasTooMany(markdown)) return true;
  if (markers.test(markdown)) return true;
  for (const [line] of markdown.matchAll(tableRule)) {
    if (line.split('|').length > widest) return true;
  }
  return false;
}

/** Returns the offset of the first marker beyond the levels that are read, in a text that is too deep. */
export function deepPlace(markdown: string): number | undefined {
  const found = markers.exec(markdown);
  if (!found) return undefined;
  const signs = [...found[0].matchAll(/[>*+-]|\d{1,9}[.)]/g)];
  return found.index + (signs[mostNested]?.index ?? 0);
}

/** Headings and emphasis marks, which a parser compares with each other: the time grows with the square. */
function hasTooMany(markdown: string): boolean {
  if ((markdown.match(heads)?.length ?? 0) > mostHeads) return true;
  return markdown
    .split(/\n[ \t]*\n/)
    .some(
      (block) =>
        block.length > mostSigns &&
        ((block.match(/[*_~]/g)?.length ?? 0) > mostSigns || block.split(item).some(hasTooManyEntities)),
    );
}

/** The start of a list item, which ends the paragraph above it. */
const item = /\n {0,3}[-*+] +(?=\S)/;

function hasTooManyEntities(text: string): boolean {
  return text.length > mostSigns && (text.match(/&[#a-z]/gi)?.length ?? 0) * text.length > mostCopied;
}
