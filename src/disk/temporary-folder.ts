import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../core/model/finding/source.ts';
import { writeInto } from './new-folder.ts';

/** Below the project, because a site built elsewhere would find no packages. */
const place = resolve('.throughline');

/** Writes files into a temporary folder for `work`, and returns its result. */
export async function inTemporaryFolder<T>(
  files: readonly SourceFile[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(place, { recursive: true });
  const folder = await mkdtemp(join(place, 'temporary-'));
  try {
    await writeInto(folder, files);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
