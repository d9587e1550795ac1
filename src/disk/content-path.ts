import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** What the paths of a report for other programs are relative to. */
export interface ReportBase {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  /** Prefix for paths of the content folder, as seen from there. */
  readonly prefix: string;
}

/**
 * Returns the base of the paths in a report on a content folder, which other programs read: the workspace of a job on
 * GitHub (`GITHUB_WORKSPACE`), else the working directory. For notes that are in neither, it is their repository, else the
 * content folder itself. No path of a report begins with `../`.
 */
export function reportBase(folder: string, env: Environment): ReportBase {
  const workspace = env['GITHUB_WORKSPACE'];
  const roots = [...(workspace ? [resolve(workspace)] : []), process.cwd()];
  for (const seen of [(path: string) => path, realPath]) {
    const root = roots.find((one) => isWithin(seen(one), seen(folder)));
    if (root !== undefined) return baseAt(seen(root), seen(folder));
  }
  return baseAt(repositoryOf(folder) ?? folder, folder);
}

function baseAt(root: string, folder: string): ReportBase {
  const below = relative(root, folder).split(sep).join('/');
  return { url: pathToFileURL(join(root, sep)).href, prefix: below === '' ? '' : `${below}/` };
}

function isWithin(root: string, folder: string): boolean {
  const below = relative(root, folder);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Returns the nearest folder above that is a repository of git. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return undefined;
}
