import { type MdastNode, markdownToMdast } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import { tooDeep } from './too-deep.ts';

/**
 * Returns a finding for each part of a text that its page would leave out: the first cell of a row beyond the columns of
 * its table (GFM, “The remainder of the table's rows may vary”: excess is ignored), a footnote that nothing refers to, and
 * a second one of the same label.
 */
export function wordsNotShown(path: string, markdown: string, firstLine: number): readonly Finding[] {
  if (!mayLose.test(markdown) || tooDeep(markdown)) return [];
  const root = markdownToMdast(markdown, { features: { frontmatter: false } });
  const nodes = [...below(root)];
  const found = (node: MdastNode, message: string, hint: string): Finding => ({
    code: 'words-not-shown',
    path,
    spot: {
      line: firstLine + (node.position?.start.line ?? 1) - 1,
      column: node.position?.start.column ?? 1,
    },
    message,
    hint,
  });
  const referred = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : [])),
  );
  const defined = new Set<string>();
  return nodes.flatMap((node): readonly Finding[] => {
    if (node.type === 'table') return surplusCells(node, found);
    if (node.type !== 'footnoteDefinition') return [];
    const { identifier } = node;
    const label = `[^${node.label ?? identifier}]`;
    const isSecond = defined.has(identifier);
    defined.add(identifier);
    if (isSecond) {
      const message = `The footnote \`${label}\` has a text above already, so this one is not shown.`;
      return [found(node, message, 'write another label')];
    }
    if (referred.has(identifier)) return [];
    const message = `Nothing in the text refers to the footnote \`${label}\`, so it is not shown.`;
    return [found(node, message, `write \`${label}\` where it belongs`)];
  });
}

/** A rule of a table, or the label of a footnote. Most texts have neither, and are not parsed for them. */
const mayLose = /^[ \t>*+-]*\|?[ \t]*:?-+:?[ \t]*\||^[ \t>*+-]*(?:\d+[.)][ \t]+)?\[\^/m;

/** A row is found by its first cell beyond the columns that has words. An empty one loses nothing. */
function surplusCells(
  table: MdastNode & { type: 'table' },
  found: (node: MdastNode, message: string, hint: string) => Finding,
): readonly Finding[] {
  // The tree makes the children of a node anew each time.
  const rows = table.children.map((row) => ('children' in row ? row.children : []));
  const columns = rows[0]?.length ?? 0;
  return rows.flatMap((cells) => {
    const surplus = cells.slice(columns).find((cell) => 'children' in cell && cell.children.length > 0);
    if (!surplus) return [];
    const message = `The table has ${columns} ${columns === 1 ? 'column' : 'columns'}, so the cells of this row from here on are not shown.`;
    return [
      found(surplus, message, 'add a column to its first row, or write `\\|` for a `|` that ends no cell'),
    ];
  });
}

/** A node and all nodes in it, in their order. */
function* below(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* below(child);
}
