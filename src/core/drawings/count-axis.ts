import { scaleLinear } from 'd3-scale';
import { rounded } from './frame.ts';

/** A line of an axis with its label. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The scale of an axis, and its few round numbers. */
export interface CountAxis {
  readonly at: (value: number) => number;
  readonly ticks: readonly (Tick & { readonly value: number })[];
}

/**
 * A scale from zero to a round number not below `most`, laid from `from` to `to`, with at most `marks` ticks above
 * zero.
 */
export function amountAxis(most: number, from: number, to: number, marks = 4): CountAxis {
  const { scale, values } = roundScale(Math.max(most, 1), marks);
  scale.range([from, to]);
  const at = (value: number) => rounded(scale(value));
  return { at, ticks: values.map((value) => ({ value, at: at(value), label: `${value}` })) };
}

/** The same for counts, with whole numbers only. */
export function countAxis(most: number, from: number, to: number, marks = 4): CountAxis {
  const { at, ticks } = amountAxis(most, from, to, marks);
  return { at, ticks: ticks.filter(({ value }) => Number.isInteger(value)) };
}

/** Asks the library for fewer ticks until there are few enough, since it may return more than requested. */
function roundScale(most: number, marks: number) {
  for (let wanted = marks; ; wanted -= 1) {
    const scale = scaleLinear().domain([0, most]).nice(wanted);
    const values = scale.ticks(wanted);
    if (values.length <= marks + 1 || wanted === 1) return { scale, values };
  }
}
