import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './text-file.ts';

/** Returns the bytes of a file, or `undefined` if there is no such file. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? await readFile(path) : undefined;
}

/** Returns the text of a UTF-8 file, or `undefined` if there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path);
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  throw new Error(`${path}: ${decoded.message}`);
}
