import type { MdastNode } from 'satteri';
import { type ListKind, listKindOf } from './list-head.ts';
import type { TextLine } from './text-line.ts';

/** Markdown and its tree, and the line of the file on which it starts. */
export interface LineSource {
  readonly markdown: string;
  readonly root: MdastNode;
  readonly firstLine: number;
}

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/**
 * Returns the lines of a text that may be records: the first line of each list item, and each paragraph of one line.
 * Nothing in code, quotes, tables, comments, footnotes and HTML is one.
 */
export function linesOf({ markdown, root, firstLine }: LineSource): readonly TextLine[] {
  const lines: TextLine[] = [];
  const source = markdown.split('\n');
  const headings: (ListAt & { readonly depth: number })[] = [];
  const underHeadings = () => headings.findLast(({ kind }) => kind !== undefined);

  const add = (node: MdastNode, list?: ListAt, about: Pick<TextLine, 'isHead' | 'under'> = {}) => {
    const { position } = node;
    if (!position) return;
    const { start } = position;
    const [first = ''] = (source[start.line - 1] ?? '').slice(start.column - 1).split('\n', 1);
    const before = list ? (marker.exec(first)?.[0].length ?? 0) : 0;
    lines.push({
      text: first.slice(before).trimEnd(),
      below: list ? dedented(source.slice(start.line, lastLine(node))) : [],
      line: firstLine + start.line - 1,
      column: start.column + before,
      ...(list?.kind && { listKind: list.kind }),
      ...(list && { list: list.line }),
      ...about,
    });
  };
  /** A paragraph of several lines has no record. Below the head of a list of actions, its lines may be actions. */
  const addParagraph = (node: MdastNode, head: ListAt | undefined, isHead: boolean) => {
    const under = head?.kind === undefined ? {} : { under: { line: head.line, kind: head.kind } };
    if (isOneLine(node)) return add(node, undefined, { ...under, ...(isHead && { isHead }) });
    const { start, end } = node.position ?? {};
    if (!start || !end || !under.under) return;
    for (let at = isHead ? start.line : start.line - 1; at < end.line; at += 1) {
      const written = source[at] ?? '';
      const column = written.length - written.trimStart().length + 1;
      lines.push({ text: written.trim(), below: [], line: firstLine + at, column, isPart: true, ...under });
    }
  };
  const addHeading = ({ position }: MdastNode, depth: number) => {
    if (!position) return;
    const { start } = position;
    const written = (source[start.line - 1] ?? '').slice(start.column - 1);
    const before = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    const text = written.slice(before).replace(/[ \t]+#*[ \t]*$/, '');
    lines.push({ text, below: [], depth, line: firstLine + start.line - 1, column: start.column + before });
  };
  const read = (parent: MdastNode, above: ListAt | undefined) => {
    if (!('children' in parent)) return;
    let before = above;
    for (const [index, child] of parent.children.entries()) {
      const line = firstLine + (child.position?.start.line ?? 1) - 1;
      if (child.type === 'heading') {
        while ((headings.at(-1)?.depth ?? 0) >= child.depth) headings.pop();
        headings.push({ depth: child.depth, line, kind: listKindOf(firstOf(child, markdown)) });
        before = undefined;
        if (isOneLine(child) && parent.type === 'root') addHeading(child, child.depth);
      } else if (child.type === 'list') {
        const kind = (before ?? underHeadings())?.kind;
        for (const item of child.children) readItem(item, { line, kind });
      } else {
        if (child.type !== 'paragraph') continue;
        const kind = listKindOf(firstOf(child, markdown));
        const head = kind && { line, kind };
        if (parent.type === 'root') {
          const next = parent.children[index + 1];
          const isHead = head !== undefined && (!isOneLine(child) || (next && next.type !== 'heading'));
          addParagraph(
            child,
            (isOneLine(child) ? undefined : head) ?? before ?? underHeadings(),
            isHead === true,
          );
        }
        before = head ?? above;
      }
    }
  };
  const readItem = (item: MdastNode, list: ListAt) => {
    if (!('children' in item)) return;
    const [first] = item.children;
    if (first?.type === 'paragraph' && first.position?.start.line === item.position?.start.line)
      add(item, list);
    read(item, list.kind && { line: list.line, kind: list.kind });
  };
  read(root, undefined);
  return lines;
}

function isOneLine({ position }: MdastNode): boolean {
  return position !== undefined && position.start.line === position.end.line;
}

/** The last line of a node. One that ends at the start of a line does not reach into it. */
function lastLine({ position }: MdastNode): number {
  if (!position) return 0;
  return position.end.column === 1 ? position.end.line - 1 : position.end.line;
}

/** A list, or the words that head one: its first line, and what it is. */
interface ListAt {
  readonly line: number;
  readonly kind: ListKind | undefined;
}

/** The first line of the source of a node: enough to tell a head from a sentence. */
function firstOf({ position }: MdastNode, markdown: string): string {
  if (!position) return '';
  const { start, end } = position;
  const source = markdown.slice(start.offset, Math.min(end.offset ?? 0, (start.offset ?? 0) + 200));
  return source.split('\n', 1)[0] ?? '';
}

/** Takes the common indent from lines. */
function dedented(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 100);
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
}
