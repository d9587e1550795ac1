import type { Finding } from '../../../model/finding/finding.ts';

const reference = /\[\[[^[\]\n]{1,200}\]\]/g;

/**
 * Returns the references in the source of a row of a table that a `|` breaks: it ends the cell, and both halves are text.
 */
export function brokenReferences(
  row: string,
): readonly { readonly written: string; readonly offset: number }[] {
  if (!row.includes('[[')) return [];
  return [...row.matchAll(reference)].flatMap(({ 0: written, index: offset }) =>
    /(?<!\\)\|/.test(written) ? { written, offset } : [],
  );
}

/** Returns the finding for a reference that a `|` breaks. */
export function brokenReference(
  path: string,
  written: string,
  spot: { readonly line: number; readonly column: number },
): Finding {
  return {
    code: 'unknown-reference',
    path,
    spot,
    message: `In a table, the \`|\` of \`${written}\` ends the cell, so this is no reference.`,
    hint: `write \`${written.replaceAll(/(?<!\\)\|/g, '\\|')}\``,
  };
}
