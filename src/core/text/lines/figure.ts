/** A number, or the length of a list, in words: `3`, `none`, `not recorded`. */
export function leftWords(value: readonly string[] | number | 'unknown'): string {
  if (value === 'unknown') return 'not recorded';
  const number = typeof value === 'number' ? value : value.length;
  return number === 0 ? 'none' : `${number}`;
}

/** A figure with its unit, or `not recorded`. */
export function figureWords(value: number | 'unknown' | undefined, unit: string): string {
  return typeof value === 'number' ? `${value} ${unit}` : 'not recorded';
}

/** The effort of one sprint as a sentence, for readers who do not see the chart: `Sprint 3: capacity 20, took 17.` */
export function effortWords(line: {
  readonly sprint: { readonly label: string };
  readonly number?: number;
  readonly capacity?: number;
  readonly planned?: number;
  readonly actual?: number;
}): string {
  const name = line.number === undefined ? line.sprint.label : `Sprint ${line.number}`;
  const parts = [
    line.capacity !== undefined && `capacity ${line.capacity}`,
    line.planned !== undefined && `planned ${line.planned}`,
    line.actual !== undefined && `took ${line.actual}`,
  ].filter((part) => part !== false);
  return `${name}: ${parts.length === 0 ? 'no effort recorded' : parts.join(', ')}.`;
}
