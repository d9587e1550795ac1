import type { Diagnostic } from './finding.ts';
import { identityOf } from './identity.ts';

/**
 * Returns the findings that an earlier reading did not have. A finding that only moved to another line is not new; one
 * that a file has once more than before is.
 */
export function freshFindings(
  now: readonly Diagnostic[],
  earlier: readonly Diagnostic[],
): readonly Diagnostic[] {
  const left = new Map([...Map.groupBy(earlier, keyOf)].map(([key, { length }]) => [key, length]));
  return now.filter((finding) => {
    const key = keyOf(finding);
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    return known <= 0;
  });
}

function keyOf(finding: Diagnostic): string {
  return JSON.stringify([finding.severity, finding.code, identityOf(finding)]);
}
