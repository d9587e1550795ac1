/** How many values lie between two whole numbers, both included; without `to`, from the first one on. */
export interface Span {
  readonly from: number;
  readonly to?: number;
  readonly count: number;
}

/** Counts values in spans that begin at the given numbers, smallest first, and end where the next begins. */
export function spread(values: readonly number[], starts: readonly number[]): readonly Span[] {
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const count = values.filter((value) => value >= from && (next === undefined || value < next)).length;
    return { from, count, ...(next !== undefined && { to: next - 1 }) };
  });
}
