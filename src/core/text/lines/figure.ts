/** What is said of a figure or a list that may be unknown: its number, or that nobody knows. */
export function leftWords(value: readonly string[] | number | 'unknown'): string {
  if (value === 'unknown') return 'not recorded';
  const number = typeof value === 'number' ? value : value.length;
  return number === 0 ? 'none' : `${number}`;
}

/** A figure with its unit; one that is absent or unknown says so. */
export function figureWords(value: number | 'unknown' | undefined, unit: string): string {
  return typeof value === 'number' ? `${value} ${unit}` : value === 'unknown' ? 'not recorded' : 'not said';
}

/** The effort of one sprint as a sentence, for those who do not see the chart. */
export function effortWords(line: {
  readonly sprint: { readonly label: string };
  readonly number?: number;
  readonly capacity?: number;
  readonly planned?: number;
  readonly actual?: number;
}): string {
  const name = line.number === undefined ? line.sprint.label : `Sprint ${line.number}`;
  const parts = [
    line.capacity !== undefined && `had a capacity of ${line.capacity}`,
    line.planned !== undefined && `planned ${line.planned}`,
    line.actual !== undefined && `took ${line.actual}`,
  ].filter((part) => part !== false);
  return `${name} ${parts.length === 0 ? 'noted no effort' : parts.join(', ')}.`;
}
