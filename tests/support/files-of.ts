import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the path of every file below a folder, sorted. */
export async function filesOf(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .sort();
}

/** Returns every file that only one of two folders has, or that is not the same to the byte in both. */
export async function differingFiles(one: string, other: string): Promise<readonly string[]> {
  const paths = new Set([...(await filesOf(one)), ...(await filesOf(other))]);
  const differing: string[] = [];
  for (const path of paths) {
    const read = (site: string) => readFile(join(site, path)).catch(() => undefined);
    const [first, second] = await Promise.all([read(one), read(other)]);
    if (!first || !second?.equals(first)) differing.push(path);
  }
  return differing;
}
