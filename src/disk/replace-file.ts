import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a text in one step: whoever reads meanwhile finds the old file or the whole new one, never a part. */
export async function replaceText(path: string, text: string): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.next-${process.pid}`);
  try {
    await writeFile(next, text);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
