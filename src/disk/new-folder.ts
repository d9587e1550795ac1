import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../core/model/finding/source.ts';
import { refuse } from './refusal.ts';

/**
 * Writes files into a new folder. Throws, with a readable message, if the folder exists or cannot be made, so that
 * nothing is overwritten. Files written before an interruption stay.
 */
export async function writeNewFolder(folder: string, files: readonly SourceFile[]): Promise<void> {
  const above = dirname(folder);
  await mkdir(above, { recursive: true }).catch((error) => refuse(error, above, { EEXIST: 'Not a folder' }));
  await mkdir(folder).catch((error) => refuse(error, folder, { EEXIST: 'Already exists' }));
  await writeInto(folder, files);
}

/** Writes files below a folder, and makes the folders they need. */
export async function writeInto(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    const full = join(folder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
  }
}
