import type { PeriodNames } from '../../model/day/period-names.ts';
import type { GapName } from '../../model/finding/gap.ts';
import { gapKinds } from '../../model/finding/gap.ts';
import type { Place } from '../../model/finding/source.ts';
import { gapWords } from '../aim/gaps.ts';
import { inOneLine } from './findings.ts';

/** A gap with the text of its record or aim, the place to close it, and whether the baseline accepts it. */
export interface PlacedGap extends GapName, Place {
  readonly text: string;
  readonly known: boolean;
}

/** Prints gaps by kind, one a line. Each starts with its place, in the form that editors and terminals turn into links. */
export function printGaps(gaps: readonly PlacedGap[], prefix: string, period: PeriodNames): string {
  return gapKinds
    .map((kind) => {
      const found = gaps.filter((gap) => gap.kind === kind);
      return found.length === 0
        ? ''
        : `${kind}: ${gapWords(kind, period)}\n${found.map((gap) => lineOf(gap, prefix)).join('')}`;
    })
    .filter((part) => part !== '')
    .join('\n');
}

/** Prints gaps as JSON. Version 2 only gains keys, so that programs can rely on it. */
export function jsonGaps(gaps: readonly PlacedGap[], mended: readonly GapName[], prefix: string): string {
  const rows = gaps.map(({ kind, id, text, known, path, line, column }) => ({
    kind,
    id,
    text,
    accepted: known,
    path: prefix + path,
    line,
    column,
  }));
  const fresh = rows.filter(({ accepted }) => !accepted).length;
  const counts = { new: fresh, accepted: rows.length - fresh };
  return `${JSON.stringify({ version: 2, ...counts, gaps: rows, closed: mended }, null, 2)}\n`;
}

/** Prints the baseline entries that are closed, one a line. */
export function printMended(mended: readonly GapName[]): string {
  return mended.map(({ kind, id }) => `closed  ${kind}  ${inOneLine(id)}\n`).join('');
}

function lineOf({ path, line, column, known, id, text }: PlacedGap, prefix: string): string {
  const place = `${prefix}${inOneLine(path)}:${line}:${column}`;
  return `  ${place}  ${known ? 'accepted' : 'new'}  ${id}  ${inOneLine(text)}\n`;
}
