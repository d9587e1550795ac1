import { readFile, stat } from 'node:fs/promises';

/** The bytes of a file, or `undefined` where there is no such file. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? await readFile(path) : undefined;
}
