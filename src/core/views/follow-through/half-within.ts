/** Below this many, half of them says nothing. */
export const fewestForHalf = 3;

/** The number that half of the values do not pass: the lower of two in the middle. Absent for too few to speak of halves. */
export function halfWithin(values: readonly number[]): number | undefined {
  if (values.length < fewestForHalf) return undefined;
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}
