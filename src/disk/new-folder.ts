import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../core/model/finding/source.ts';
import { refuse } from './refusal.ts';

/**
 * Writes files into a folder that did not exist before; throws where it does, so that nothing is overwritten, and where it
 * cannot be made, in words for whoever asked for it. What is written when it is interrupted stays.
 */
export async function writeNewFolder(folder: string, files: readonly SourceFile[]): Promise<void> {
  const above = dirname(folder);
  await mkdir(above, { recursive: true }).catch((error) => refuse(error, above, { EEXIST: 'Not a folder' }));
  await mkdir(folder).catch((error) => refuse(error, folder, { EEXIST: 'Already exists' }));
  await writeInto(folder, files);
}

/** Writes files below a folder, with the folders they need. */
export async function writeInto(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    const full = join(folder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
  }
}
