import type { MdastNode } from 'satteri';
import type { Finding } from '../../../model/finding/finding.ts';
import { type BodyTree, rangeOf } from '../../body/tree/body-tree.ts';
import { nodesBelow } from '../../body/tree/nodes-below.ts';
import type { ReadTextLine } from '../read-lines.ts';
import { readTail } from '../tail.ts';
import { lastLineOf, placeOfOffset } from '../text-line.ts';

/** A text, and what was read of it. */
interface LeftSource {
  readonly tree: BodyTree;
  readonly firstLine: number;
  readonly lines: readonly ReadTextLine[];
  /** All keys of records and reports. */
  readonly keys: ReadonlySet<string>;
}

const attributes = /(?<=^|[ \t(|>])\{[ \t]*["']?([A-Za-z]+)["']?[ \t]*:[^{}\n]{0,1000}/gm;

/** What somebody meant to keep private, in any spelling, and with anything of the paragraph before it. */
const secret =
  /\{(?:[^{\n]|\n(?![ \t]*\n))*?\bvisib\w*["']?[ \t]*[:=]|\{[ \t]*(?:private\b|visib\w*[ \t]+private\b)[^{}\n]{0,40}\}/gi;
const mayHoldSecret = /visib|\{[ \t]*private/i;

/** Whether a text says that something is private, in any spelling. */
export function saysPrivate(text: string): boolean {
  return mayHoldSecret.test(text) && text.search(secret) !== -1;
}

/**
 * Returns the findings on attributes where no record is: in prose, in a quote, a table or a second line. The page would
 * show them, and what somebody meant to keep private. Code is left alone.
 */
export function leftOver(path: string, source: LeftSource): readonly Finding[] {
  const { tree, keys, firstLine } = source;
  const { source: text, root } = tree;
  if (!root) return [];
  const secrets = mayHoldSecret.test(text) ? [...text.matchAll(secret)].map(({ index }) => index) : [];
  const others = [...text.matchAll(attributes)].flatMap(([, key = ''], at, all) =>
    keys.has(key) ? (all[at]?.index ?? []) : [],
  );
  if (secrets.length + others.length === 0) return [];
  const isInside = insideOthers(text);
  const isRead = readIn(source.lines);
  const inCode = codeIn(root);
  const isSecret = new Set(secrets);
  return [...new Set([...secrets, ...others.filter((offset) => !isInside(offset))])]
    .sort((a, b) => a - b)
    .flatMap((offset): Finding[] => {
      const { line, column } = tree.placeOf(offset);
      const spot = { line: firstLine + line - 1, column };
      if (inCode(offset, isSecret.has(offset)) || isRead(spot)) return [];
      return [leftOverAt(path, spot, isSecret.has(offset))];
    });
}

/**
 * Returns the function that tells whether attributes are inside of those before them, as the value of one of their keys. It
 * takes places in their order.
 */
function insideOthers(text: string): (offset: number) => boolean {
  let at: number | undefined;
  let depth = 0;
  return (offset) => {
    for (at ??= offset; at < offset; at += 1) {
      const sign = text[at];
      if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      if (depth > 0 && sign !== '\n') continue;
      depth = 0;
      at = offset;
    }
    return depth > 0;
  };
}

function leftOverAt(path: string, spot: { line: number; column: number }, isSecret: boolean): Finding {
  return {
    code: isSecret ? 'attributes-in-text' : 'near-record',
    path,
    spot,
    message: isSecret
      ? 'Nothing here is private: these attributes belong to no record.'
      : 'These attributes belong to no record, so the page shows them.',
    hint: 'put the record on a line of its own, such as `- ACTION: …`',
  };
}

/** Whether a place is in what a record or a near miss takes as its attributes. */
function readIn(lines: readonly ReadTextLine[]): (spot: { line: number; column: number }) => boolean {
  const byLine = new Map(
    lines.flatMap((one) =>
      Array.from(
        { length: lastLineOf(one.at) - one.at.line + 1 },
        (_, index) => [one.at.line + index, one] as const,
      ),
    ),
  );
  return ({ line, column }) => {
    const one = byLine.get(line);
    if (!one) return false;
    const { near, opens, reports } = one.reading;
    if (near && !opens && !reports) return true;
    const end = placeOfOffset(one.at, readTail(one.at.text).textEnd);
    return line > end.line || (line === end.line && column >= end.column);
  };
}

/** Whether a place is in code. Raw HTML shows what it has, so what is private there is none. */
function codeIn(root: MdastNode): (offset: number, isSecret: boolean) => boolean {
  const ranges = [...nodesBelow(root)].flatMap((node) =>
    node.type === 'code' || node.type === 'inlineCode' || node.type === 'html'
      ? [{ ...rangeOf(node), isHtml: node.type === 'html' }]
      : [],
  );
  return (offset, isSecret) =>
    ranges.some(({ start, end, isHtml }) => offset >= start && offset < end && !(isHtml && isSecret));
}
