import { printedPath } from '../disk/content-path.ts';
import type { Effects } from './effects.ts';
import type { FileEffects } from './gap-baseline-file.ts';

/** Writes a file in one step and prints its path. Throws if the file exists, unless it may be overwritten. */
export async function writeOut(
  path: string,
  text: string,
  { force }: { readonly force: boolean },
  effects: Effects & FileEffects,
): Promise<void> {
  if (!force && (await effects.readText(path)) !== undefined) {
    throw new Error(`${printedPath(path)} exists. Use --force to overwrite it.`);
  }
  await effects.replaceText(path, text);
  effects.err(`Written to ${printedPath(path)}.\n`);
}
