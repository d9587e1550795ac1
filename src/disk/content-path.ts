import { relative, resolve, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The content folder of every command: `CONTENT_DIR`, else `content`. Absolute. */
export function contentPath(env: Environment): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/** A folder as it is printed in front of paths: relative to here with `/`, so that a terminal can open it. */
export function printedPath(folder: string): string {
  const shown = relative(process.cwd(), folder).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** What is printed in front of the path of a file in a folder: `content/`. */
export function pathPrefix(folder: string): string {
  return `${printedPath(folder)}/`;
}
