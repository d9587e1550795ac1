import { resolve } from 'node:path';
import { printedPath } from '../../disk/content-path.ts';
import type { FileEffects } from '../baseline-file.ts';
import type { Effects } from '../effects.ts';

/** Where a command prints to: the terminal, or a file, which it overwrites only if forced. */
export interface OutOptions {
  readonly out?: string;
  readonly force?: true;
}

/**
 * Prints a text. A file is written in one step, and its path is printed. Throws if the file exists, unless it may be
 * overwritten.
 */
export async function printOut(
  text: string,
  { out, force }: OutOptions,
  effects: Effects & FileEffects,
): Promise<void> {
  if (out === undefined) {
    effects.out(text);
    return;
  }
  const path = resolve(out);
  if (!force && (await effects.readText(path)) !== undefined) {
    throw new Error(`${printedPath(path)} exists. Use --force to overwrite it.`);
  }
  await effects.replaceText(path, text);
  effects.err(`Written to ${printedPath(path)}.\n`);
}
