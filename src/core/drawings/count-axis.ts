import { scaleLinear } from 'd3-scale';
import { rounded } from './frame.ts';

/** A line of an axis and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where a number stands, and the few round numbers that are written beside it. */
export interface CountAxis {
  readonly at: (value: number) => number;
  readonly ticks: readonly (Tick & { readonly value: number })[];
}

/** A scale from zero to a round number not below `most`, laid from `from` to `to`, with at most `marks` ticks above zero. */
export function amountAxis(most: number, from: number, to: number, marks = 4): CountAxis {
  const { scale, values } = roundScale(Math.max(most, 1), marks);
  scale.range([from, to]);
  const at = (value: number) => rounded(scale(value));
  return { at, ticks: values.map((value) => ({ value, at: at(value), label: `${value}` })) };
}

/** The same for things that are counted: there is no half of one, so only whole numbers are written. */
export function countAxis(most: number, from: number, to: number, marks = 4): CountAxis {
  const { at, ticks } = amountAxis(most, from, to, marks);
  return { at, ticks: ticks.filter(({ value }) => Number.isInteger(value)) };
}

/** Asked for a number of ticks the library may give more, so it is asked for fewer until they are few. */
function roundScale(most: number, marks: number) {
  for (let wanted = marks; ; wanted -= 1) {
    const scale = scaleLinear().domain([0, most]).nice(wanted);
    const values = scale.ticks(wanted);
    if (values.length <= marks + 1 || wanted === 1) return { scale, values };
  }
}
