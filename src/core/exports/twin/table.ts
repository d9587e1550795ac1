import { markdownTable } from 'markdown-table';
import { inline, isUnseen, type Printing } from './inline.ts';
import { type Element, findElement, type Node } from './tree.ts';

/**
 * Prints a table of GitHub Flavored Markdown, below its caption. A cell over several columns is followed by empty cells,
 * so that each figure stays below its head.
 */
export function table(element: Element, printing: Printing): readonly string[] {
  const isOf = (name: string) => (one: Element) => one.name === name;
  const caption = findElement(element.children, isOf('caption'));
  const rows = rowsIn(element.children);
  const head = rows[0];
  if (!head) return [];
  const cells = rows.map((row) => cellsOf(row, printing));
  const columns = Math.max(...cells.map((row) => row.length));
  const even = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  // A table without a head has an empty one, since the form has no table without.
  const isHead = head.children.every((cell) => typeof cell === 'string' || cell.name === 'th');
  const whole = isHead ? even : [Array<string>(columns).fill(''), ...even];
  const words = caption ? cell(caption.children, printing) : '';
  return [
    ...(words === '' ? [] : [`**${words.replaceAll('**', '')}**`]),
    markdownTable(whole, { alignDelimiters: false }),
  ];
}

function rowsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || isUnseen(node)) return [];
    return node.name === 'tr' ? [node] : rowsIn(node.children);
  });
}

function cellsOf(row: Element, printing: Printing): readonly string[] {
  return row.children.flatMap((one) => {
    if (typeof one === 'string' || (one.name !== 'td' && one.name !== 'th')) return [];
    const span = Math.max(1, Math.min(50, Number(one.attributes.get('colspan') ?? 1)));
    return [isUnseen(one) ? '' : cell(one.children, printing), ...Array<string>(span - 1).fill('')];
  });
}

function cell(nodes: readonly Node[], printing: Printing): string {
  return inline(nodes, { ...printing, place: 'cell' })
    .replace(/\s+/g, ' ')
    .trim();
}
