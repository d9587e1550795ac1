import { relative, resolve, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the content folder of every command: `CONTENT_DIR`, else `content`. Absolute. */
export function contentPath(env: Environment): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/**
 * Returns a folder as it is printed before paths: relative to the working directory, with `/`, so that terminals can
 * open it.
 */
export function printedPath(folder: string): string {
  const shown = relative(process.cwd(), folder).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** Returns the prefix for paths of a folder: `content/`. */
export function pathPrefix(folder: string): string {
  return `${printedPath(folder)}/`;
}
