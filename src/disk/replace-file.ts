import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from './refusal.ts';

/**
 * Writes a text in one step, so that readers find the old file or the whole new one, never a part. Throws, with a
 * readable message, if the folder is missing or the path is a folder.
 */
export async function replaceText(path: string, text: string): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.next-${process.pid}`);
  await writeFile(next, text).catch((error) => giveUp(error, dirname(path), { ENOENT: 'No such folder' }));
  await rename(next, path).catch((error) => giveUp(error, path, { EISDIR: 'Is a folder' }));

  async function giveUp(...refused: Parameters<typeof refuse>): Promise<never> {
    await rm(next, { force: true }).catch(() => undefined);
    refuse(...refused);
  }
}
