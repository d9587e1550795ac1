import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../core/model/source.ts';

/** Writes files into a folder that did not exist before; throws where it does, so that nothing is overwritten. */
export async function writeNewFolder(folder: string, files: readonly SourceFile[]): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder);
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
