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
