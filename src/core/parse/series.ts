import type { Finding } from '../model/finding.ts';
import type { SeriesEntry } from '../model/registry.ts';
import type { SourceFile } from '../model/source.ts';
import { readMarkdownFile } from './entry-file.ts';
import { series } from './schema/series.ts';

/** Reads a file in `series/`; `id` is its name without the ending. */
export function readSeries(
  file: SourceFile,
  id: string,
): { series?: SeriesEntry; findings: readonly Finding[] } {
  const { entry, extras, findings, parts } = readMarkdownFile(file, series);
  if (!entry) return { findings };
  return { series: { id, path: file.path, ...entry, extras, markdown: parts?.body ?? '' }, findings };
}
