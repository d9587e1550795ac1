import { type MdastNode, markdownToMdast } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import { nodesBelow } from './nodes-below.ts';
import { tooDeep } from './too-deep.ts';

/**
 * Returns a finding for each part of a text that its page would leave out: the first cell of a row beyond the columns of
 * its table (GFM, “The remainder of the table's rows may vary”: excess is ignored), a footnote or a link definition that
 * nothing refers to, a second one of the same label, and a sentence behind the sign that opens code.
 */
export function wordsNotShown(path: string, markdown: string, firstLine: number): readonly Finding[] {
  if (!mayLose.test(markdown) || tooDeep(markdown)) return [];
  const root = markdownToMdast(markdown, { features: { frontmatter: false } });
  const nodes = [...nodesBelow(root)];
  const found: Found = (node, message, hint) => ({
    code: 'words-not-shown',
    path,
    spot: {
      line: firstLine + (node.position?.start.line ?? 1) - 1,
      column: node.position?.start.column ?? 1,
    },
    message,
    hint,
  });
  const referred = new Set(nodes.flatMap((node) => ('identifier' in node && isUse(node) ? useOf(node) : [])));
  const defined = new Set<string>();
  return nodes.flatMap((node): readonly Finding[] => {
    if (node.type === 'table') return surplusCells(node, found);
    if (node.type === 'code') return sentenceAbove(node, found);
    if (node.type === 'definition') return unusedLink(node, referred, defined, found);
    if (node.type !== 'footnoteDefinition') return [];
    const identifier = `^${node.identifier}`;
    const label = `[^${node.label ?? node.identifier}]`;
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

/**
 * A rule of a table, the label of a footnote or a link, or several words behind the sign that opens code. Most texts have
 * none of them, and are not parsed for them.
 */
const mayLose =
  /^[ \t>*+-]*\|?[ \t]*:?-+:?[ \t]*\||^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[^\]\n]{1,200}\]:|(?:`{3,}|~{3,})[^`\n]*\S[ \t]+\S)/m;

type Found = (node: MdastNode, message: string, hint: string) => Finding;

/** Whether a node refers to a label: a footnote, a link or a picture. */
function isUse({ type }: MdastNode): boolean {
  return type === 'footnoteReference' || type === 'linkReference' || type === 'imageReference';
}

function useOf({ type, identifier }: MdastNode & { readonly identifier: string }): string {
  return type === 'footnoteReference' ? `^${identifier}` : identifier;
}

/** A link definition without a use. `[//]: # (…)` is the usual comment. */
function unusedLink(
  node: MdastNode & { type: 'definition' },
  referred: ReadonlySet<string>,
  defined: Set<string>,
  found: Found,
): readonly Finding[] {
  const { identifier, url } = node;
  const isSecond = defined.has(identifier);
  defined.add(identifier);
  if ((referred.has(identifier) && !isSecond) || /^(?:\/\/|comment:?|#)$/i.test(identifier) || url === '#')
    return [];
  const label = node.label ?? identifier;
  const why = isSecond ? 'another one above has its label' : 'no link of the text uses it';
  const message = `\`[${label}]:\` begins a definition of a link, which is not shown, and ${why}.`;
  const asWords = `write \`\\[${label}]:\``;
  const isAddress = /[/.@#]/.test(url);
  return [
    found(
      node,
      message,
      isAddress ? `write \`[${label}](${url})\` for a link, or ${asWords} for words` : asWords,
    ),
  ];
}

/** Words behind the sign that opens code name its language. A sentence there was meant as text. */
function sentenceAbove(node: MdastNode & { type: 'code' }, found: Found): readonly Finding[] {
  const { lang, meta } = node;
  const words = (meta ?? '').split(/\s+/).filter((word) => /^[\p{L}’'-]+[,.;:!?]?$/u.test(word));
  const isSentence = words.length > 1 || (words.length === 1 && /[,.;!?]$/.test(lang ?? ''));
  if (!isSentence) return [];
  const message = `\`${lang} ${meta}\` is behind the sign that opens code, so it is not shown.`;
  return [found(node, message, 'move the words to the next line')];
}

/** A row is found by its first cell beyond the columns that has words. An empty one loses nothing. */
function surplusCells(table: MdastNode & { type: 'table' }, found: Found): readonly Finding[] {
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
