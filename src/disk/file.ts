import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './text-file.ts';

/** The bytes of a file, or `undefined` where there is no such file. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? await readFile(path) : undefined;
}

/** The text of a file in UTF-8, or `undefined` where there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path);
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  throw new Error(`${path}: ${decoded.message}`);
}
