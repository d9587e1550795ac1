import { join, posix, relative, resolve, sep } from 'node:path';
import type { ContentFolder, SourceFile } from '../core/model/finding/source.ts';
import { addressesFile } from '../disk/content-folder.ts';
import { printedPath } from '../disk/content-path.ts';
import type { FileEffects } from './baseline-file.ts';

/** Reads the list of addresses that the site had before. */
export type ReadEarlier = (folder: string, contents: ContentFolder) => Promise<SourceFile | undefined>;

/** The option for that list, of `check` and `build`. */
export const addressesOption = ['--addresses <file>', 'addresses that the site had before'] as const;

/**
 * Returns a reader of the earlier addresses: those of the option, else of the content folder, else of the site in the
 * folder `out`, which a build replaces. The path is as seen from the content folder.
 */
export function earlierAddresses(
  { addresses, out }: { readonly addresses?: string; readonly out?: string },
  { readText }: Pick<FileEffects, 'readText'>,
): ReadEarlier {
  return async (folder, contents) => {
    if (addresses === undefined && contents.addresses) return contents.addresses;
    const file = addresses ?? (out === undefined ? undefined : join(out, addressesFile));
    if (file === undefined) return undefined;
    const path = resolve(file);
    const text = await readText(path);
    if (text === undefined && addresses !== undefined) throw new Error(`no file ${printedPath(path)}.`);
    return text === undefined ? undefined : { path: relative(folder, path).split(sep).join('/'), text };
  };
}

/** Returns a path as it is printed. One outside of the content folder is shortened: `content/../dist` is `dist`. */
export function shownPath(prefix: string, path: string): string {
  return path.startsWith('../') ? posix.normalize(prefix + path) : prefix + path;
}
