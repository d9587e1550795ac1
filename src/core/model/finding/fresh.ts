import type { Diagnostic } from './finding.ts';
import { identityOf, placesOf } from './identity.ts';

/**
 * Returns the findings that an earlier reading did not have. A finding that only moved to another line is not new; one
 * that a file has once more than before is.
 */
export function freshFindings(
  now: readonly Diagnostic[],
  earlier: readonly Diagnostic[],
): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const one of earlier) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + placesOf(one.message));
  return now.filter((finding) => {
    const key = keyOf(finding);
    const known = left.get(key) ?? 0;
    const places = placesOf(finding.message);
    left.set(key, known - places);
    return known < places;
  });
}

function keyOf(finding: Diagnostic): string {
  return JSON.stringify([finding.severity, finding.code, identityOf(finding)]);
}
