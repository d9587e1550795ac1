import type { Stitch, Stitches } from '../../model/drawings/stitches.ts';

/*
 * Separate from `lines/stitches.ts`, which every page of actions needs. Only the data of the ledger is written in letters,
 * so a browser that shows a past day need not fetch this file.
 */

const stitches = [
  'mentioned',
  'not-mentioned',
  'blocked',
  'done',
  'dropped',
] as const satisfies readonly Stitch[];
const letters: Record<Stitch, string> = {
  mentioned: 's',
  'not-mentioned': '-',
  blocked: 'b',
  done: 'd',
  dropped: 'x',
};

/** Prints the small thread in letters: `s-bd`. A number counts the stitches that are left out: `s12ss--sbsd`. */
export function printStitches({ head, gap, tail }: Stitches): string {
  const print = (part: readonly Stitch[]) => part.map((stitch) => letters[stitch]).join('');
  return print(head) + (gap > 0 ? `${gap}${print(tail)}` : '');
}

/** Reads the small thread from its letters. */
export function readStitches(text: string): Stitches {
  const [, head = '', gap = '', tail = ''] = /^(\D*)(\d*)(\D*)$/.exec(text) ?? [];
  const read = (part: string) =>
    [...part].flatMap((letter) => stitches.find((stitch) => letters[stitch] === letter) ?? []);
  return { head: read(head), gap: Number(gap), tail: read(tail) };
}
