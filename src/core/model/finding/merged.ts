import type { Diagnostic } from './finding.ts';
import { inFiles, inPlaces, isOnName, mostAlike } from './identity.ts';

/** Further places that a merged finding shows. */
const shownPlaces = 2;

/**
 * Merges the findings that a reader cannot tell apart: those of one name, and those of one file with the same words. Each
 * is at its first place, with the number of files or places.
 */
export function merged(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return mergedPlaces(mergedNames(diagnostics));
}

/** Merges the findings of one file with the same words, if it has many. A converted note may have thousands of them. */
function mergedPlaces(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOfPlace = (one: Diagnostic) => `${one.path}\n${one.code}\n${keyOf(one)}`;
  const alike = Map.groupBy(diagnostics, keyOfPlace);
  return diagnostics.flatMap((diagnostic) => {
    const all = alike.get(keyOfPlace(diagnostic)) ?? [];
    if (all.length <= mostAlike) return diagnostic;
    if (diagnostic !== all[0]) return [];
    return { ...diagnostic, message: inPlaces(diagnostic.message, all.length), related: placesAfter(all) };
  });
}

/**
 * Merges the findings of one name into one, at its first place, with the number of files and the next places. A new
 * archive may have thousands of them, of few names. The order of the others stays.
 */
function mergedNames(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const names = Map.groupBy(diagnostics.filter(isOnName), keyOf);
  return diagnostics.flatMap((diagnostic) => {
    if (!isOnName(diagnostic)) return diagnostic;
    const all = names.get(keyOf(diagnostic)) ?? [];
    if (diagnostic !== all[0]) return [];
    if (all.every(({ path }) => path === diagnostic.path)) return all;
    return { ...diagnostic, ...inAll(diagnostic, all) };
  });
}

function keyOf({ severity, message, hint = '' }: Diagnostic): string {
  return JSON.stringify([severity, message, hint]);
}

function inAll({ message }: Diagnostic, all: readonly Diagnostic[]): Pick<Diagnostic, 'message' | 'related'> {
  return { message: inFiles(message, new Set(all.map(({ path }) => path)).size), related: placesAfter(all) };
}

/** The next places after the first. */
function placesAfter(all: readonly Diagnostic[]): Diagnostic['related'] {
  return all
    .slice(1, shownPlaces + 1)
    .map(({ path, line, column }) => ({ path, line, column, message: 'Here, too.' }));
}
