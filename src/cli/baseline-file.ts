import { basename, join, resolve } from 'node:path';
import type { SourceFile } from '../core/model/finding/source.ts';
import type { BaselineReading } from '../core/parse/baseline.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';

/** File access for a baseline. Writing leaves the old file or the whole new one. */
export interface FileEffects {
  readText(path: string): Promise<string | undefined>;
  replaceText(path: string, text: string): Promise<void>;
}

/** A kind of baseline: the name of its file in the content folder, and its form. */
export interface BaselineKind<Baseline> {
  readonly fileName: string;
  readonly read: (file: SourceFile) => BaselineReading<Baseline>;
  readonly text: (baseline: Baseline) => string;
}

/** Returns the path of a baseline: the option, else its file in the content folder. Absolute. */
export function baselinePath(
  { fileName }: Pick<BaselineKind<unknown>, 'fileName'>,
  option: string | undefined,
  folder: string,
): string {
  return option === undefined ? join(folder, fileName) : resolve(option);
}

/** Returns what is accepted, or `undefined` if there is no file. Throws with the place if the file is malformed. */
export async function readBaseline<Baseline>(
  kind: BaselineKind<Baseline>,
  path: string,
  effects: FileEffects,
): Promise<Baseline | undefined> {
  const text = await effects.readText(path);
  if (text === undefined) return undefined;
  const reading = kind.read({ path: basename(path), text });
  if ('baseline' in reading) return reading.baseline;
  const prefix = pathPrefix(resolve(path, '..'));
  throw new Error(
    `baseline ${printedPath(path)} is malformed.\n${printDiagnostics(reading.diagnostics, { prefix })}`.trimEnd(),
  );
}

/** Returns an earlier baseline, which must exist. */
export async function readEarlier<Baseline>(
  kind: BaselineKind<Baseline>,
  option: string,
  effects: FileEffects,
): Promise<Baseline> {
  const path = resolve(option);
  const earlier = await readBaseline(kind, path, effects);
  if (!earlier) throw new Error(`no earlier baseline ${printedPath(path)}.`);
  return earlier;
}

/** Throws if there is no baseline. */
export function needBaseline<Baseline>(baseline: Baseline | undefined, path: string): Baseline {
  if (!baseline) throw new Error(`no baseline ${printedPath(path)}. Use --init to write the first one.`);
  return baseline;
}

/** Writes what is accepted. */
export function writeBaseline<Baseline>(
  { text }: BaselineKind<Baseline>,
  path: string,
  baseline: Baseline,
  effects: FileEffects,
): Promise<void> {
  return effects.replaceText(path, text(baseline));
}
