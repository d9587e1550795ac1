import type { GapName } from '../../model/finding/gap.ts';
import { gapKinds } from '../../model/finding/gap.ts';
import type { Place } from '../../model/finding/source.ts';
import { gapWords } from '../aim/gaps.ts';
import { inOneLine } from './findings.ts';

/** A gap with the words of what it was found on, the place where it can be mended, and whether a baseline knows it. */
export interface PlacedGap extends GapName, Place {
  readonly text: string;
  readonly known: boolean;
}

/** Gaps by kind as text, one a line, each behind its place in the form that editors and terminals make links of. */
export function printGaps(gaps: readonly PlacedGap[], prefix: string): string {
  return gapKinds
    .map((kind) => {
      const found = gaps.filter((gap) => gap.kind === kind);
      return found.length === 0
        ? ''
        : `${kind}: ${gapWords(kind)}\n${found.map((gap) => lineOf(gap, prefix)).join('')}`;
    })
    .filter((part) => part !== '')
    .join('\n');
}

/** Gaps as JSON. Keys are only ever added to version 1, so that a program may rely on it. */
export function jsonGaps(gaps: readonly PlacedGap[], mended: readonly GapName[], prefix: string): string {
  const rows = gaps.map(({ kind, id, text, known, path, line, column }) => ({
    kind,
    id,
    text,
    known,
    path: prefix + path,
    line,
    column,
  }));
  const fresh = rows.filter(({ known }) => !known).length;
  return `${JSON.stringify({ version: 1, new: fresh, known: rows.length - fresh, gaps: rows, mended }, null, 2)}\n`;
}

/** The entries of a baseline that are no longer found, one a line. */
export function printMended(mended: readonly GapName[]): string {
  return mended.map(({ kind, id }) => `mended  ${kind}  ${inOneLine(id)}\n`).join('');
}

function lineOf({ path, line, column, known, id, text }: PlacedGap, prefix: string): string {
  const place = `${prefix}${inOneLine(path)}:${line}:${column}`;
  return `  ${place}  ${known ? 'known' : 'new'}  ${id}  ${inOneLine(text)}\n`;
}
