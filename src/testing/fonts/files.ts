import { readFile, writeFile } from 'node:fs/promises';

/** Reads a file of an installed package, such as `@fontsource/stix-two-text/LICENSE`. */
export function readPackage(path: string): Promise<Buffer> {
  return readFile(new URL(`../../../node_modules/${path}`, import.meta.url));
}

/** Writes a made file. */
export function writeFont(path: string, bytes: Buffer): Promise<void> {
  return writeFile(path, bytes);
}
