import type { MdastNode } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import { startOf } from './tree/body-tree.ts';
import type { Place } from './tree/written-places.ts';

/**
 * Returns a finding for each part of a text that its page would leave out: the first cell of a row beyond the columns of
 * its table (GFM, “The remainder of the table's rows may vary”: excess is ignored), a footnote or a link definition that
 * nothing refers to, a second one of the same label, and a sentence behind the sign that opens code.
 */
export function wordsNotShown(
  path: string,
  blocks: readonly MdastNode[],
  uses: ReadonlySet<string>,
  placed: (offset: number) => Place,
): readonly Finding[] {
  const found: Found = (node, message, hint) => ({
    code: 'words-not-shown',
    path,
    spot: placed(startOf(node)),
    message,
    hint,
  });
  const defined = new Set<string>();
  return blocks.flatMap((node): readonly Finding[] => {
    if (node.type === 'table') return surplusCells(node, found);
    if (node.type === 'code') return sentenceAbove(node, found);
    if (node.type === 'definition') return unusedLink(node, uses, defined, found);
    if (node.type !== 'footnoteDefinition') return [];
    const identifier = `^${node.identifier}`;
    const label = `[^${node.label ?? node.identifier}]`;
    const isSecond = defined.has(identifier);
    defined.add(identifier);
    if (isSecond) {
      const message = `The footnote \`${label}\` has a text above already, so this one is not shown.`;
      return [found(node, message, 'write another label')];
    }
    if (uses.has(identifier)) return [];
    const message = `Nothing in the text refers to the footnote \`${label}\`, so it is not shown.`;
    return [found(node, message, `write \`${label}\` where it belongs`)];
  });
}

type Found = (node: MdastNode, message: string, hint: string) => Finding;

/** A link definition without a use. `[//]: # (…)` is the usual comment. */
function unusedLink(
  node: MdastNode & { type: 'definition' },
  uses: ReadonlySet<string>,
  defined: Set<string>,
  found: Found,
): readonly Finding[] {
  const { identifier, url } = node;
  const isSecond = defined.has(identifier);
  defined.add(identifier);
  if ((uses.has(identifier) && !isSecond) || /^(?:\/\/|comment:?|#)$/i.test(identifier) || url === '#')
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
