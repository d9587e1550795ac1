import type { ActionStatus } from '../../model/status.ts';
import type { Part } from './part.ts';

/** The status that a box gives, by its sign. */
const boxes: Readonly<Record<string, ActionStatus>> = {
  ' ': 'open',
  '/': 'in-progress',
  '!': 'blocked',
  x: 'done',
  X: 'done',
  '-': 'dropped',
};

/** A box at the start of a line: its status (nothing for an unknown sign), and where the rest begins. */
export interface Box {
  readonly sign: Part;
  readonly status?: ActionStatus;
  readonly end: number;
}

const box = /^\[([^\]\n]?|[ \t]{2,3})\][ \t]+/u;

/** Reads the box at the start of a line. A link (`[x](…)`) is none. */
export function readBox(line: string): Box | undefined {
  const [all, sign] = box.exec(line) ?? [];
  if (all === undefined || sign === undefined) return undefined;
  const status = Object.hasOwn(boxes, sign) ? boxes[sign] : undefined;
  return { sign: { value: sign, at: 1 }, ...(status !== undefined && { status }), end: all.length };
}
