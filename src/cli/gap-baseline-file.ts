import { basename, join, resolve } from 'node:path';
import { gapBaselineText } from '../core/exports/trace/gap-baseline.ts';
import type { GapBaseline } from '../core/model/finding/gap.ts';
import { readGapBaseline } from '../core/parse/gap-baseline.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';

/** File access for the baseline. Writing leaves the old file or the whole new one. */
export interface FileEffects {
  readText(path: string): Promise<string | undefined>;
  replaceText(path: string, text: string): Promise<void>;
}

/** Returns the path of the baseline: the option, else `gaps.json` in the content folder. Absolute. */
export function baselinePath(option: string | undefined, folder: string): string {
  return option === undefined ? join(folder, 'gaps.json') : resolve(option);
}

/** Returns the accepted gaps, or `undefined` if there is no file. Throws with the place if the file is malformed. */
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

/** Writes the accepted gaps. */
export function writeBaseline(path: string, gaps: GapBaseline, effects: FileEffects): Promise<void> {
  return effects.replaceText(path, gapBaselineText(gaps));
}
