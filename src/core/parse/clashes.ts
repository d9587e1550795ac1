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
 * Returns the findings without hints to give a file a name that another has, or that another hint gives: followed one
 * after the other, they would overwrite a file.
 */
export function withoutTakenNames(
  findings: readonly Finding[],
  paths: readonly string[],
): readonly Finding[] {
  const taken = new Set(paths.map((path) => path.toLowerCase()));
  return findings.map((finding) => {
    const [, way, name = ''] = /^(rename|move) it to `([^<>`]+\.\w+)`$/.exec(finding.hint ?? '') ?? [];
    if (way === undefined) return finding;
    const folder = finding.path.slice(0, finding.path.lastIndexOf('/') + 1);
    const target = (way === 'move' ? name : folder + name).toLowerCase();
    const isCase = target === finding.path.toLowerCase();
    if (!isCase && taken.has(target)) return { ...finding, hint: undefined };
    taken.add(target);
    return finding;
  });
}
