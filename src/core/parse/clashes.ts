import { byCodeUnit } from '../model/compare.ts';
import type { Finding } from '../model/finding/finding.ts';

/** Finds names that some file systems cannot tell apart: they differ only in case or in the encoding of accents. */
export function findClashes(paths: readonly string[]): { findings: Finding[]; paths: ReadonlySet<string> } {
  const findings: Finding[] = [];
  const clashing = new Set<string>();
  const firstOf = new Map<string, string>();
  for (const path of [...new Set(paths)].sort(byCodeUnit)) {
    const folded = path.normalize('NFC').toLowerCase();
    const first = firstOf.get(folded);
    if (first === undefined) {
      firstOf.set(folded, path);
      continue;
    }
    clashing.add(first).add(path);
    findings.push({
      code: 'name-differs-in-case',
      path,
      spot: 'whole',
      message: `\`${path}\` and \`${first}\` differ only in case.`,
      hint: 'rename one of them',
      related: [{ path: first, spot: 'whole', message: 'The other file.' }],
    });
  }
  return { findings, paths: clashing };
}

/**
 * Returns the findings without hints to give a file a name that another has, or that another hint gives, too: followed one
 * after the other, they would overwrite a file.
 */
export function withoutTakenNames(
  findings: readonly Finding[],
  paths: readonly string[],
): readonly Finding[] {
  const taken = new Set(paths.map((path) => path.toLowerCase()));
  const offers = Map.groupBy(findings, offeredName);
  return findings.map((finding) => {
    const target = offeredName(finding);
    if (target === undefined) return finding;
    const isCase = target === finding.path.toLowerCase();
    const isTaken = (!isCase && taken.has(target)) || (offers.get(target)?.length ?? 0) > 1;
    return isTaken ? { ...finding, hint: undefined } : finding;
  });
}

/** Returns the path that the hint of a finding gives its file, in lower case. */
function offeredName({ path, hint = '' }: Finding): string | undefined {
  const [, way, name = ''] = /^(rename|move) it to `([^<>`]+\.\w+)`$/.exec(hint) ?? [];
  if (way === undefined) return undefined;
  return (way === 'move' ? name : path.slice(0, path.lastIndexOf('/') + 1) + name).toLowerCase();
}
