import type { Finding } from '../../model/finding/finding.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import type { LabelUse } from './tree/leftovers.ts';

/** A use of a label, with its place. */
interface PlacedLabel extends LabelUse {
  readonly line: number;
  readonly column: number;
}

/**
 * Returns a finding for each link, picture and footnote whose label has no definition: a page shows its brackets as they
 * are written.
 */
export function undefinedLinks(
  path: string,
  uses: readonly PlacedLabel[],
  labels: ReadonlySet<string>,
): readonly Finding[] {
  const nearest = new Nearest(() => labels);
  return uses
    .filter(({ label }) => !labels.has(folded(label)))
    .map(({ label, written, line, column }): Finding => {
      const isFootnote = label.startsWith('^');
      const near = nearest.to(folded(label), mostMistakes);
      const isSure =
        near?.startsWith('^') === isFootnote && label.length >= shortest && !written.includes('`');
      const hint = isSure ? written.replace(`[${label}]`, `[${near}]`) : undefined;
      return {
        code: 'dead-link',
        path,
        spot: { line, column },
        message: isFootnote
          ? `The footnote \`[${label}]\` has no text: no line begins with \`[${label}]:\`.`
          : `The link \`${written}\` has no address: no line begins with \`[${label}]:\`.`,
        ...(hint !== undefined && { hint: `write \`${hint}\`` }),
      };
    });
}

/** Mistakes in a label that was meant. */
const mostMistakes = 2;
/** Shortest label that resembles another. `[^1]` is no misspelt `[^2]`. */
const shortest = 4;

/** Returns a label as it is compared: in any case, with single spaces. */
function folded(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
