/** The name of a key of the site's own, with the keys it stood in. */
export function extraName(keys: readonly (string | number)[]): string {
  return keys.map((key) => (typeof key === 'number' ? `${key + 1}` : key)).join(' › ');
}

/** A value of the site's own as text: texts and figures as they are, lists in a row, the rest as JSON. */
export function extraWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.map(extraWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
