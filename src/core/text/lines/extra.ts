/** The name of a key of the site's own, with the keys it stood in. */
export function extraName(keys: readonly (string | number)[]): string {
  return keys.map((key) => (typeof key === 'number' ? `${key + 1}` : key)).join(' › ');
}

/** A value of the site's own as text: texts and figures as they are, lists and mappings in a row. */
export function extraWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.map(extraWords).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${extraWords(part)}`)
    .join(', ');
}
