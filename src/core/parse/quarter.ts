import type { Finding } from '../model/finding.ts';
import type { QuarterEntry } from '../model/registry.ts';
import type { SourceFile } from '../model/source.ts';
import { readMarkdownFile } from './entry-file.ts';
import { quarter } from './schema/quarter.ts';

/** Reads a file in `quarters/`; `id` is its name without the ending. */
export function readQuarter(
  file: SourceFile,
  id: string,
): { quarter?: QuarterEntry; findings: readonly Finding[] } {
  const { entry, extras, findings, parts } = readMarkdownFile(file, quarter);
  if (!entry) return { findings };
  return { quarter: { id, path: file.path, ...entry, extras, markdown: parts?.body ?? '' }, findings };
}
