import { copyFile, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { refuse } from './refusal.ts';

/** Returns the folder beside the published one where the next site is built, so that the swap is one rename. */
export function stagingOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.next-${process.pid}`);
}

/** The folder below the working directory for a site that is published elsewhere. */
export const renderedSite = resolve('.throughline', 'site');

/**
 * Returns where the pages of the next site are rendered: the staging folder, or one below the working directory if the
 * site is published elsewhere. Astro keeps its working files in the folder it renders to only there; for all others it has
 * one folder, in which two builds at once would run each other's pages.
 */
export function renderingOf(out: string): string {
  const staging = stagingOf(out);
  return staging.startsWith(`${process.cwd()}${sep}`) ? staging : stagingOf(renderedSite);
}

/** Replaces a folder by another, which may be on another disk. */
export async function move(from: string, to: string): Promise<void> {
  if (from === to) return;
  await remove(to);
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}

/**
 * Throws unless `out` is missing, empty or a built site (has an `index.html`). Refuses the working directory and its
 * parents.
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

/** Makes an empty folder. Deletes a folder that was there. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Removes a file or a folder with its content, if it exists. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Moves a finished site into the place of the published one, which stays unchanged until then. */
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

/** Copies one file into the site, and makes its folders. */
export async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** Makes a folder, unless it is there. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/** The paths below `root` of all folders that have a file of this name, as addresses: `/`, `/notes/`. Sorted. */
export async function foldersWith(name: string, root: string): Promise<readonly string[]> {
  const found = await readdir(root, { recursive: true });
  return found
    .filter((path) => basename(path) === name)
    .map(
      (path) =>
        `/${path
          .split(sep)
          .slice(0, -1)
          .map((part) => `${part}/`)
          .join('')}`,
    )
    .sort();
}

/** Returns the names of the folders in a folder, in order. None if there is no such folder. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
