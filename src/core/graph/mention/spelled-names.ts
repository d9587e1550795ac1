/** Matches `[[reference]]` and `[[reference|words]]`, with both as named groups. Needs the flag `u`. */
export const referencePattern = String.raw`\[\[(?<ref>[^\[\]|\n]{1,200})(?:\|(?<words>[^\[\]\n]{1,500}))?\]\]`;

/** Matches `@person` or `@team`, but not in addresses. The name is a named group. Needs the flag `u`. */
export const personPattern = String.raw`(?<![\p{L}\p{N}_.@/+-])@(?<person>[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,60}[\p{L}\p{N}])?)(?![\p{L}\p{N}_]|\/\w|@)`;

/** Returns the name for a reference or an `@name`, if it is known. */
export type NameOf = (kind: 'reference' | 'person', id: string) => string | undefined;

const names = new RegExp(`${referencePattern}|${personPattern}`, 'gu');

/**
 * Replaces references and `@names` in a text by the names that the site shows. Unknown ones keep their id, or stay as
 * written if they have words of their own, which a page shows as well.
 */
export function spelledNames(text: string, nameOf: NameOf): string {
  return text.replace(names, (written: string, ref?: string, words?: string, person?: string) => {
    if (person !== undefined) return nameOf('person', person) ?? person;
    const id = ref?.trim() ?? '';
    const name = nameOf('reference', id);
    const own = words?.trim();
    return own ? (name === undefined ? written : own) : (name ?? id);
  });
}
