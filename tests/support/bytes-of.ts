import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOf } from './files-of.ts';

/** Returns the bytes of every file below a folder as text, by its path. The parts of the search index are unpacked. */
export async function bytesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await filesOf(site)) {
    const bytes = await readFile(join(site, path));
    texts.set(path, (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('latin1'));
  }
  return texts;
}

/** Whether bytes are packed by gzip. */
function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
