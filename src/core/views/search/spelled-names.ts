/** `[[reference]]` and `[[reference|words]]`, with both as named groups, for an expression with the flag `u`. */
export const referencePattern = String.raw`\[\[(?<ref>[^\[\]|\n]{1,200})(?:\|(?<words>[^\[\]\n]{1,500}))?\]\]`;

/** `@person` or `@team`, which no address has; the name is a named group, for an expression with the flag `u`. */
export const personPattern = String.raw`(?<![\p{L}\p{N}_.@/+-])@(?<person>[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,60}[\p{L}\p{N}])?)(?![\p{L}\p{N}_]|\/\w|@)`;

/** The words for what a text names by reference or by `@`, as far as it is known. */
export type NameOf = (kind: 'reference' | 'person', id: string) => string | undefined;

const names = new RegExp(`${referencePattern}|${personPattern}`, 'gu');

/** A Markdown text that says each name as the site shows it; what names nothing is said by its id. */
export function spelledNames(markdown: string, nameOf: NameOf): string {
  return markdown.replace(names, (_, ref?: string, words?: string, person?: string) => {
    if (person !== undefined) return nameOf('person', person) ?? person;
    const id = ref?.trim() ?? '';
    return words?.trim() || (nameOf('reference', id) ?? id);
  });
}
