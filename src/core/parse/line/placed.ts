import type { Finding } from '../../model/finding/finding.ts';
import type { Spot } from '../../model/finding/source.ts';
import type { NoteLine } from '../../model/line/note-line.ts';
import { lineHint, lineMessage } from './line-hint.ts';
import { placeInLine } from './written-item.ts';

/** A file with records in its text. */
interface WithLines {
  readonly path: string;
  readonly lines?: readonly NoteLine[];
}

/** Moves findings on items that a line of the text gives from their position in the list to their place in the line. */
export function placedInLines(findings: readonly Finding[], notes: readonly WithLines[]): readonly Finding[] {
  const byPath = new Map(notes.flatMap(({ path, lines }) => (lines ? [[path, lineFinder(lines)]] : [])));
  if (byPath.size === 0) return findings;
  const lineAt = (path: string, spot: Spot) => {
    if (typeof spot !== 'object' || !('keys' in spot)) return undefined;
    const [list, index, ...below] = spot.keys;
    const line = byPath.get(path)?.(`${list}/${index}`);
    return line && { line, key: below[0], spot: placeInLine(path, line, below, spot.at ?? 'value') };
  };
  return findings.map((finding) => {
    const own = lineAt(finding.path, finding.spot);
    return {
      ...finding,
      ...(own && { spot: own.spot, message: lineMessage(finding, own.line) }),
      ...(own && finding.hint !== undefined && { hint: lineHint(finding.hint, own.line, own.key) }),
      ...(finding.related && {
        related: finding.related.map((other) => ({
          ...other,
          spot: lineAt(other.path, other.spot)?.spot ?? other.spot,
        })),
      }),
    };
  });
}

function lineFinder(lines: readonly NoteLine[]): (item: string) => NoteLine | undefined {
  const byItem = new Map(lines.map((line) => [`${line.list}/${line.index}`, line]));
  return (item) => byItem.get(item);
}
