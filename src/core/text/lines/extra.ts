/** The name of a key that the site added itself (`x-…`), with the keys around it. */
export function extraName(keys: readonly (string | number)[]): string {
  return keys.map((key) => (typeof key === 'number' ? `${key + 1}` : key)).join(' › ');
}

/** The value of such a key as text. Lists and mappings are joined with commas. */
export function extraWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.map(extraWords).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${extraWords(part)}`)
    .join(', ');
}
