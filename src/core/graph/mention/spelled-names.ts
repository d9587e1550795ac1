import { personPattern, referencePattern } from '../../model/mention/patterns.ts';

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
