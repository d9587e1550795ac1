import type { Finding } from '../../../model/finding/finding.ts';

/** The codes of findings on single lines that are nearly records. */
const single: ReadonlySet<string> = new Set(['action-in-body', 'near-record']);

/**
 * Makes the findings of one list that say the same into one, at the first item, with the line to write for each. `listOf`
 * returns the first line of the list that a line is an item of.
 */
export function oneForEachList(
  findings: readonly Finding[],
  listOf: (line: number) => number | undefined,
): readonly Finding[] {
  if (findings.length < 2) return findings;
  const keyOf = (finding: Finding) => {
    const list = single.has(finding.code) && !finding.related ? listOf(lineOf(finding)) : undefined;
    return list === undefined ? undefined : `${list} ${finding.message}`;
  };
  const lists = Map.groupBy(findings, keyOf);
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const [first, ...others] = key === undefined ? [finding] : (lists.get(key) ?? []);
    if (others.length === 0) return finding;
    if (finding !== first) return [];
    const places = others.flatMap(({ path, spot, hint }) =>
      typeof spot === 'object' && 'line' in spot ? { path, spot, message: sentence(hint) } : [],
    );
    const message = `${finding.message} It is one of ${places.length + 1} in this list.`;
    return { ...finding, message, related: places };
  });
}

function lineOf({ spot }: Finding): number {
  return typeof spot === 'object' && 'line' in spot ? spot.line : 0;
}

function sentence(hint: string | undefined): string {
  return hint === undefined ? 'Here, too.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
}
