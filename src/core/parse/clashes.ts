import { byCodeUnit } from '../model/compare.ts';
import type { Finding } from '../model/finding/finding.ts';

/** Finds names that some file systems cannot tell apart: they differ only in case or in how accents are encoded. */
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
      message: `Unexpected name \`${path}\` beside \`${first}\`, expected names that differ in more than case.`,
      hint: 'rename one of the two',
      related: [{ path: first, spot: 'whole', message: 'the other file' }],
    });
  }
  return { findings, paths: clashing };
}
