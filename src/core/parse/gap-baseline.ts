import type { Diagnostic } from '../model/finding/finding.ts';
import type { GapBaseline } from '../model/finding/gap.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { readYamlFile } from './entry-file.ts';
import { gapBaseline } from './schema/gap-baseline.ts';
import { placeFindings } from './yaml/places.ts';

/** Reads a file of accepted gaps. JSON is YAML, so problems are reported as in any file. */
export function readGapBaseline(
  file: SourceFile,
): { readonly baseline: GapBaseline } | { readonly diagnostics: readonly Diagnostic[] } {
  const { entry, findings } = readYamlFile(file, gapBaseline, {});
  if (entry) return { baseline: entry.gaps };
  return {
    diagnostics: placeFindings(
      findings,
      () => file.text,
      () => 'error',
    ),
  };
}
