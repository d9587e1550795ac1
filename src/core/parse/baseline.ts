import type * as z from 'zod';
import type { FindingBaseline } from '../model/finding/baseline.ts';
import type { Diagnostic } from '../model/finding/finding.ts';
import type { GapBaseline } from '../model/finding/gap.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { readYamlFile } from './entry-file.ts';
import { findingBaseline } from './schema/finding-baseline.ts';
import { gapBaseline } from './schema/gap-baseline.ts';
import { placeFindings } from './yaml/places.ts';

/** What a file says that is accepted, or the findings on the file itself. */
export type BaselineReading<Baseline> =
  | { readonly baseline: Baseline }
  | { readonly diagnostics: readonly Diagnostic[] };

/** Reads a file of accepted gaps. */
export function readGapBaseline(file: SourceFile): BaselineReading<GapBaseline> {
  return readBaseline(file, gapBaseline, ({ gaps }) => gaps);
}

/** Reads a file of accepted findings. */
export function readFindingBaseline(file: SourceFile): BaselineReading<FindingBaseline> {
  return readBaseline(file, findingBaseline, ({ findings }) => findings);
}

/** JSON is YAML, so problems are reported as in any file. */
function readBaseline<Entry, Baseline>(
  file: SourceFile,
  schema: z.ZodType<Entry>,
  within: (entry: Entry) => Baseline,
): BaselineReading<Baseline> {
  const { entry, findings } = readYamlFile(file, schema, {});
  if (entry) return { baseline: within(entry) };
  return {
    diagnostics: placeFindings(
      findings,
      () => file.text,
      () => 'error',
    ),
  };
}
