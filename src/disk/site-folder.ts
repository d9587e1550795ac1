import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { refuse } from './refusal.ts';

/** A place beside the published folder where the next site grows, so that the swap is one rename. */
export function stagingOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.next-${process.pid}`);
}

/**
 * Throws where a build would throw away something that is no site: a file, a folder that holds other things, or
 * one that we stand in.
 */
export async function refuseForeign(out: string): Promise<void> {
  const names: readonly string[] = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    return refuse(error, out);
  });
  const isSite = names.length === 0 || names.includes('index.html');
  if (isSite && !`${process.cwd()}${sep}`.startsWith(`${out}${sep}`)) return;
  throw new Error(`${out} is not a site. Choose an empty folder.`);
}

/** Makes an empty folder, throwing away what stood there. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Removes a file or a folder with all in it, if it is there. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Puts a finished site in the place of the published one. Until then the published one is untouched. */
export async function publish(staging: string, out: string): Promise<void> {
  const previous = join(dirname(out), `.${basename(out)}.previous-${process.pid}`);
  const hadOne = await stat(out).then(
    () => true,
    () => false,
  );
  if (hadOne) await rename(out, previous);
  try {
    await rename(staging, out);
  } catch (error) {
    if (hadOne) await rename(previous, out);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Copies one file below the site, making its folders. */
export async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
