import type { Finding } from '../../model/finding/finding.ts';
import type { Block } from './blocks.ts';
import type { Sighting } from './inline.ts';

/**
 * Returns the references of a block that a `|` breaks: in a row of a table it ends the cell, and both halves are text.
 */
export function brokenReferences(
  block: Pick<Block, 'text'>,
  sightings: readonly Sighting[],
): readonly (Sighting & { readonly written: string })[] {
  const start = tableStart(block);
  if (start === undefined) return [];
  return sightings.flatMap((sighting) => {
    if (sighting.kind !== 'reference' || sighting.offset < start) return [];
    const written = block.text.slice(sighting.offset, block.text.indexOf(']]', sighting.offset) + 2);
    return /(?<!\\)\|/.test(written) ? { ...sighting, written } : [];
  });
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

/** Returns the offset of the first table of a block: of the line above its rule. */
function tableStart({ text }: Pick<Block, 'text'>): number | undefined {
  if (!text.includes('|')) return undefined;
  const lines = text.split('\n');
  const first = lines.findIndex((line, index) => line.includes('|') && isRule(lines[index + 1] ?? ''));
  return first === -1 ? undefined : lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
}

function isRule(line: string): boolean {
  return line.includes('-') && /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line);
}
