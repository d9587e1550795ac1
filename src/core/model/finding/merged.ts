import type { Diagnostic } from './finding.ts';
import { inFiles, isOnName } from './identity.ts';

/** Further places that a merged finding shows. */
const shownPlaces = 2;

/**
 * Merges the findings of one name into one, at its first place, with the number of files and the next places. A new
 * archive may have thousands of them, of few names. The order of the others stays.
 */
export function mergedNames(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const names = Map.groupBy(diagnostics.filter(isOnName), keyOf);
  return diagnostics.flatMap((diagnostic) => {
    if (!isOnName(diagnostic)) return diagnostic;
    const [first, ...others] = names.get(keyOf(diagnostic)) ?? [];
    if (diagnostic !== first) return [];
    const isOneFile = others.every(({ path }) => path === first?.path);
    if (isOneFile && others.length > 0) return [first, ...others].filter((one) => one !== undefined);
    return others.length === 0 ? diagnostic : { ...diagnostic, ...inAll(diagnostic, others) };
  });
}

function keyOf({ severity, message, hint = '' }: Diagnostic): string {
  return JSON.stringify([severity, message, hint]);
}

function inAll(
  { path: own, message }: Diagnostic,
  others: readonly Diagnostic[],
): Pick<Diagnostic, 'message' | 'related'> {
  return {
    message: inFiles(message, new Set([own, ...others.map(({ path }) => path)]).size),
    related: others
      .slice(0, shownPlaces)
      .map(({ path, line, column }) => ({ path, line, column, message: 'Here, too.' })),
  };
}
