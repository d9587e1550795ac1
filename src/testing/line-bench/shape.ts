/** How a line of a note shows that it is an action. */
export const shapes = ['box', 'marker', 'table', 'list', 'sentence', 'none'] as const;
export type Shape = (typeof shapes)[number];

/** What a shape is, in words. */
export const shapeNames: Readonly<Record<Shape, string>> = {
  box: 'box',
  marker: 'marker at the start',
  table: 'row of a table',
  list: 'list below a heading',
  sentence: 'marker in a sentence',
  none: 'other',
};

const word = /\b(?:actions?(?: items?)?|AIs?|APs?|to-?dos?)\b/i;
const head = /\b(?:actions?|AIs|APs|to[- ]?dos?|next steps|follow-?ups?)\b/i;

/**
 * Returns the shape of a line (from 1): the first that fits. It looks at the signs in the text alone, so that it does
 * not depend on what the reader of lines makes of them.
 */
export function shapeOf(lines: readonly string[], line: number): Shape {
  const written = lines[line - 1] ?? '';
  const text = written.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/, '');
  if (text.startsWith('|')) return 'table';
  if (/^\[[^\]]\]\s/.test(text)) return 'box';
  if (new RegExp(`^[*_[]*${word.source}`, 'i').test(text)) return 'marker';
  if (head.test(headAbove(lines, line))) return 'list';
  return word.test(text) ? 'sentence' : 'none';
}

/** What a line is below: lines with a smaller indent that end with `:`, and the headings above it, on one line. */
function headAbove(lines: readonly string[], line: number): string {
  const found: string[] = [];
  let indent = indentOf(lines[line - 1] ?? '');
  let level = 7;
  for (let at = line - 2; at >= 0 && level > 1; at -= 1) {
    const above = lines[at] ?? '';
    const depth = /^#{1,6}(?=\s)/.exec(above)?.[0].length ?? 7;
    if (depth < level) found.push(above);
    else if (level === 7 && isListHead(above, indent)) found.push(above);
    level = Math.min(level, depth);
    if (above.trim() !== '') indent = Math.min(indent, indentOf(above));
  }
  return found.join(' ');
}

/** Whether a line heads what has an indent. An item heads only what is indented below it. */
function isListHead(line: string, indent: number): boolean {
  if (!/:[*_]*\s*$/.test(line)) return false;
  return indentOf(line) < indent || (indentOf(line) === indent && !/^\s*(?:[-*+]|\d+[.)])\s/.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
