import { basename, join, resolve } from 'node:path';
import { gapBaselineText } from '../core/exports/trace/gap-baseline.ts';
import type { GapBaseline } from '../core/model/finding/gap.ts';
import { readGapBaseline } from '../core/parse/gap-baseline.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';

/** What the file of agreed gaps needs of the world. Writing leaves either the old file or the whole new one. */
export interface FileEffects {
  readText(path: string): Promise<string | undefined>;
  replaceText(path: string, text: string): Promise<void>;
}

/** Where the agreed gaps are: what was asked for, else `gaps.json` in the content folder. Absolute. */
export function baselinePath(asked: string | undefined, folder: string): string {
  return asked === undefined ? join(folder, 'gaps.json') : resolve(asked);
}

/** The agreed gaps; nothing where there is no file. A file that cannot be understood is an error that says where. */
export async function readBaseline(path: string, effects: FileEffects): Promise<GapBaseline | undefined> {
  const text = await effects.readText(path);
  if (text === undefined) return undefined;
  const reading = readGapBaseline({ path: basename(path), text });
  if ('baseline' in reading) return reading.baseline;
  const prefix = pathPrefix(resolve(path, '..'));
  throw new Error(
    `baseline ${printedPath(path)} is malformed.\n${printDiagnostics(reading.diagnostics, { prefix })}`.trimEnd(),
  );
}

/** Writes the agreed gaps. */
export function writeBaseline(path: string, gaps: GapBaseline, effects: FileEffects): Promise<void> {
  return effects.replaceText(path, gapBaselineText(gaps));
}
