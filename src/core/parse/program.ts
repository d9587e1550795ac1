import type { Finding } from '../model/finding.ts';
import type { ProgramEntry } from '../model/registry.ts';
import type { SourceFile } from '../model/source.ts';
import { readMarkdownFile } from './entry-file.ts';
import { program } from './schema/program.ts';

/** Reads a file in `programs/`; `id` is its name without the ending. */
export function readProgram(
  file: SourceFile,
  id: string,
): { program?: ProgramEntry; findings: readonly Finding[] } {
  const { entry, extras, findings, parts } = readMarkdownFile(file, program);
  if (!entry) return { findings };
  return { program: { id, path: file.path, ...entry, extras, markdown: parts?.body ?? '' }, findings };
}
