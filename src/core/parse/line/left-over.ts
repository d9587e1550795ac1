import type { MdastNode } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import { nodesBelow } from '../body/tree/nodes-below.ts';
import { lineStarts, placeIn } from '../line-starts.ts';
import type { LineSource } from './lines-of.ts';
import type { ReadTextLine } from './read-lines.ts';
import { readTail } from './tail.ts';

const attributes = /(?<=^|[ \t(|>])\{[ \t]*["']?([A-Za-z]+)["']?[ \t]*:[^{}\n]{0,1000}/gm;

/**
 * Returns the findings on attributes where no record is: in prose, in a quote, a table or a second line. The page would
 * show them, and what somebody meant to keep private. Code is left alone.
 */
export function leftOver(
  path: string,
  source: LineSource,
  lines: readonly ReadTextLine[],
  keys: ReadonlySet<string>,
): readonly Finding[] {
  const { markdown, root, firstLine } = source;
  const found = [...markdown.matchAll(attributes)].filter(([, key = '']) => keys.has(key));
  if (found.length === 0) return [];
  const starts = lineStarts(markdown);
  const read = new Map(lines.map(({ at, reading }) => [at.line, { at, reading }]));
  const inCode = codeIn(root);
  return found.flatMap((match): Finding[] => {
    const place = placeIn(starts, match.index, firstLine);
    const line = read.get(place.line);
    const isRead =
      line?.reading.near || (line && place.column >= line.at.column + readTail(line.at.text).textEnd);
    if (isRead || inCode(match.index)) return [];
    const isPrivate = /\bvisibility\b/.test(match[0]);
    return [
      {
        code: isPrivate ? 'attributes-in-text' : 'near-record',
        path,
        spot: place,
        message: isPrivate
          ? 'Nothing here is private: these attributes belong to no record.'
          : 'These attributes belong to no record, so the page shows them.',
        hint: 'put the record on a line of its own, such as `- ACTION: …`',
      },
    ];
  });
}

function codeIn(root: MdastNode): (offset: number) => boolean {
  const ranges = [...nodesBelow(root)].flatMap(({ type, position }) =>
    position && (type === 'code' || type === 'inlineCode' || type === 'html')
      ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const]
      : [],
  );
  return (offset) => ranges.some(([start, end]) => offset >= start && offset < end);
}

const privately = /\bvisibility["']?[ \t]*:[ \t]*["']?private\b/;

/**
 * Returns the findings on records and reports below a private record that are not private themselves. The site would list
 * them, though their lines are cut with the record.
 */
export function belowPrivate(path: string, lines: readonly ReadTextLine[]): readonly Finding[] {
  let until = 0;
  return lines.flatMap(({ at, reading: { opens, reports } }): Finding[] => {
    const isPrivate = opens !== undefined && privately.test(opens.attributes?.value ?? '');
    const isBelow = at.line <= until;
    if (isPrivate && !isBelow) until = at.line + at.below.length;
    if (!isBelow || isPrivate || !(opens ?? reports)) return [];
    return [
      {
        code: 'attributes-in-text',
        path,
        spot: { line: at.line, column: at.column },
        message: 'This line is below a private record, but is not private itself.',
        hint: opens
          ? 'add `{visibility: private}`, or move the line out of the record'
          : 'move the line out of the record',
      },
    ];
  });
}
