/** A value of frontmatter. `undefined` values are left out, as a person would leave out the line. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

const plain = /^[A-Za-z0-9][A-Za-z0-9 ,.()/-]*[A-Za-z0-9.)]$/;

/** Writes a mapping in block style. Text that YAML could take for something else is quoted. */
export function writeYaml(mapping: { readonly [key: string]: Yaml | undefined }): string {
  return linesOf(mapping)
    .map((line) => `${line}\n`)
    .join('');
}

/** Writes a list in block style. */
export function writeYamlList(list: readonly Yaml[]): string {
  return itemsOf(list)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(mapping: { readonly [key: string]: Yaml | undefined }): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
    const inner = Array.isArray(value) ? itemsOf(value) : linesOf(value as { [key: string]: Yaml });
    if (inner.length === 0) return [`${key}: []`];
    return [`${key}:`, ...inner.map((line) => `  ${line}`)];
  });
}

function itemsOf(list: readonly Yaml[]): string[] {
  return list.flatMap((item) => {
    if (typeof item !== 'object') return [`- ${scalar(item)}`];
    const inner = Array.isArray(item) ? itemsOf(item) : linesOf(item as { [key: string]: Yaml });
    return inner.map((line, position) => (position === 0 ? `- ${line}` : `  ${line}`));
  });
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return plain.test(value) ? value : JSON.stringify(value);
}
