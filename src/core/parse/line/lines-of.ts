import type { MdastNode } from 'satteri';
import type { LineBreak } from '../../model/line/note-line.ts';
import { type ListKind, listKindOf } from './list-head.ts';
import { readTail } from './tail.ts';
import type { TextLine } from './text-line.ts';

/** Markdown and its tree, and the line of the file on which it starts. */
export interface LineSource {
  readonly markdown: string;
  readonly root: MdastNode;
  readonly firstLine: number;
}

/** What a line of its own is besides a line. */
type About = Pick<TextLine, 'isHead' | 'under'>;

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/**
 * Returns the lines of a text that may be records: the first line of each list item, and each paragraph of one line.
 * Nothing in code, quotes, tables, comments, footnotes and HTML is one. A line that an editor wrapped is one line if its
 * attributes or its id end it: then only the end of its paragraph can be meant. `isStart` tells how records begin.
 */
export function linesOf(
  { markdown, root, firstLine }: LineSource,
  isStart: (text: string) => boolean = () => false,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  const source = markdown.split('\n');
  const headings: (ListAt & { readonly depth: number })[] = [];
  const underHeadings = () => headings.findLast(({ kind }) => kind !== undefined);

  const add = (node: MdastNode, paragraph: MdastNode, list?: ListAt, about: About = {}) => {
    const { position } = node;
    if (!position) return;
    const { start } = position;
    const first = (source[start.line - 1] ?? '').slice(start.column - 1);
    const before = list ? (marker.exec(first)?.[0].length ?? 0) : 0;
    const text = first.slice(before).trimEnd();
    const line = firstLine + start.line - 1;
    const words = isOneLine(paragraph) ? undefined : source.slice(start.line - 1, lastLine(paragraph));
    const begins = words !== undefined && isStart(text);
    const wrapped =
      words && (begins || list?.kind === 'actions') ? joined(text, words, line, isStart) : undefined;
    const more = begins && !wrapped ? wholeOf(text, words, line, isStart) : undefined;
    const last = start.line + (wrapped?.breaks.length ?? 0);
    const at = { line, column: start.column + before };
    // A paragraph is one line, or none: what follows it in the paragraph would be the note of no item.
    if (!list && words && last < lastLine(paragraph)) {
      if (begins && !about.under)
        lines.push({ text, below: [], isPart: true, isLong: true, ...(more && { more }), ...at });
      return;
    }
    lines.push({
      text,
      ...wrapped,
      ...(more && { more }),
      below: list ? dedented(source.slice(last, lastLine(node))) : [],
      ...at,
      ...(list?.kind && { listKind: list.kind }),
      ...(list && { list: list.line }),
      ...about,
    });
  };
  /** A paragraph of several lines has no record, unless it is one wrapped line. Below the head of a list of actions, its lines may be actions. */
  const addParagraph = (node: MdastNode, head: ListAt | undefined, isHead: boolean) => {
    const under = head?.kind === undefined ? {} : { under: { line: head.line, kind: head.kind } };
    const read = lines.length;
    add(node, node, undefined, { ...under, ...(isHead && { isHead }) });
    if (isOneLine(node) || lines.length > read) return;
    const { start, end } = node.position ?? {};
    if (!start || !end || !under.under) return;
    for (let at = isHead ? start.line : start.line - 1; at < end.line; at += 1) {
      const written = source[at] ?? '';
      const column = written.length - written.trimStart().length + 1;
      lines.push({ text: written.trim(), below: [], line: firstLine + at, column, isPart: true, ...under });
    }
  };
  const addHeading = ({ position }: MdastNode, depth: number, sectionEnd: number) => {
    if (!position) return;
    const { start } = position;
    const written = (source[start.line - 1] ?? '').slice(start.column - 1);
    const before = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
    // In steps, since a pattern for all of it would take cubic time for a row of spaces within the words.
    const text = written
      .slice(before)
      .trimEnd()
      .replace(/(?<=[ \t])#+$/, '')
      .trimEnd();
    const at = { line: firstLine + start.line - 1, column: start.column + before };
    lines.push({ text, below: [], depth, sectionEnd: firstLine + sectionEnd - 1, ...at });
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
        if (isOneLine(child) && parent.type === 'root')
          addHeading(child, child.depth, sectionEnds.get(child) ?? source.length);
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
      add(item, first, list);
    read(item, list.kind && { line: list.line, kind: list.kind });
  };
  const sectionEnds = sectionEndsOf(root);
  read(root, undefined);
  return lines;
}

/** The last line of the section of each heading that another one of its level or above ends. */
function sectionEndsOf(root: MdastNode): ReadonlyMap<MdastNode, number> {
  const ends = new Map<MdastNode, number>();
  const open: (MdastNode & { type: 'heading' })[] = [];
  for (const child of 'children' in root ? root.children : []) {
    if (child.type !== 'heading') continue;
    while ((open.at(-1)?.depth ?? 0) >= child.depth) {
      const ended = open.pop();
      if (ended) ends.set(ended, (child.position?.start.line ?? 1) - 1);
    }
    open.push(child);
  }
  return ends;
}

/** Returns a paragraph as one line. Nothing if another record begins in it, or if its writer ended a line on purpose. */
function wholeOf(
  first: string,
  [written = '', ...others]: readonly string[],
  line: number,
  isStart: (text: string) => boolean,
): TextLine['more'] {
  const texts = others.map((other) => other.trim());
  if ([written, ...others.slice(0, -1)].some((one) => isBroken.test(one)) || texts.some(isStart))
    return undefined;
  let at = first.length + 1;
  const breaks = others.map((other, index): LineBreak => {
    const begins = at;
    at += (texts[index] ?? '').length + 1;
    return { at: begins, line: line + index + 1, column: other.length - other.trimStart().length + 1 };
  });
  return { text: [first, ...texts].join(' '), breaks };
}

/**
 * Returns the text of a wrapped line, and where its further lines begin: up to the first line that attributes or an id end.
 * Nothing if its first line is a line of its own.
 */
function joined(
  first: string,
  [written = '', ...others]: readonly string[],
  line: number,
  isStart: (text: string) => boolean,
): (Pick<TextLine, 'text'> & { readonly breaks: readonly LineBreak[] }) | undefined {
  const ended = readTail(first);
  if (ended.attributes || ended.id || isBroken.test(written)) return undefined;
  let text = first;
  const breaks: LineBreak[] = [];
  for (const [index, other] of others.entries()) {
    const words = other.trim();
    if (isStart(words)) return undefined;
    const column = other.length - other.trimStart().length + 1;
    breaks.push({ at: text.length + 1, line: line + index + 1, column });
    text += ` ${words}`;
    const { attributes, id } = mayEnd.test(words) ? readTail(text) : {};
    if (attributes || id) return { text, breaks };
    if (isBroken.test(other)) return undefined;
  }
  return undefined;
}

const mayEnd = /(?:\}|(?:^|[ \t])\^\S+)$/;

/** A line that its writer ended on purpose. */
const isBroken = /(?: {2}|\\)$/;

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
