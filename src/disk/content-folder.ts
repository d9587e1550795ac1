import { lstatSync, readFileSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isPicture } from '../core/model/asset.ts';
import { by } from '../core/model/compare.ts';
import type { Finding } from '../core/model/finding/finding.ts';
import type { ContentFolder, SourceFile } from '../core/model/finding/source.ts';
import { looksLikePicture } from './picture-start.ts';
import { decodeText } from './text-file.ts';

/** Largest file that is read, in bytes. A larger one is not a note. */
export const largestFile = 2 * 1024 * 1024;

/** Name of the list of addresses in a content folder and in a built site. */
export const addressesFile = 'addresses.json';

const textEndings = ['.md', '.yaml', '.yml', '.mdx'];
const skipped = new Set(['node_modules', '.git', '.DS_Store', 'Thumbs.db']);

/** Reads every text of a content folder and lists the other files. Returns `undefined` if there is no such folder. */
export async function readContentFolder(folder: string): Promise<ContentFolder | undefined> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;

  const root = await realpath(folder);
  const findings: Finding[] = [];
  const paths = await listFiles(root, root, findings);
  const texts = paths.filter((path) => textEndings.some((ending) => path.toLowerCase().endsWith(ending)));
  const isText = new Set(texts);
  const files: SourceFile[] = [];
  for (const path of texts) {
    const result = readText(root, path);
    if ('text' in result) files.push(result);
    else findings.push(result);
  }
  const addresses = paths.includes(addressesFile)
    ? readText(root, addressesFile, Number.MAX_VALUE)
    : undefined;
  if (addresses && !('text' in addresses)) findings.push(addresses);
  const assets = paths.filter((path) => !isText.has(path)).sort();
  const noPictures = assets.filter((path) => isPicture(path) && !looksLikePicture(join(root, path)));
  return {
    files: files.sort(by((file) => file.path)),
    assets,
    findings,
    ...(noPictures.length > 0 && { noPictures }),
    ...(addresses && 'text' in addresses && { addresses }),
  };
}

/** Lists files below a folder. A link out of the content folder is reported and not followed. */
async function listFiles(root: string, folder: string, findings: Finding[]): Promise<string[]> {
  const paths: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    findings.push(unreadable(pathBelow(root, folder), 'The folder cannot be read.'));
    return paths;
  }
  for (const entry of entries) {
    if (skipped.has(entry.name) || entry.name.startsWith('.')) continue;
    const full = join(folder, entry.name);
    const path = pathBelow(root, full);
    if (entry.isSymbolicLink()) {
      const target = await realpath(full).catch(() => undefined);
      if (target === undefined || !(target === root || target.startsWith(root + sep))) {
        findings.push({
          code: 'outside-content',
          path,
          spot: 'whole',
          message: 'The symbolic link leaves the content folder.',
          hint: 'copy the file itself to this place',
        });
      } else {
        // A link inside the folder would show one file at two addresses.
        findings.push({
          code: 'outside-content',
          path,
          spot: 'whole',
          message: `A symbolic link to \`${pathBelow(root, target)}\` would publish it twice.`,
        });
      }
    } else if (entry.isDirectory()) {
      paths.push(...(await listFiles(root, full, findings)));
    } else if (entry.isFile()) {
      paths.push(path);
    }
  }
  return paths;
}

/** Reads a text. Synchronous, because for thousands of small files a promise each costs more than the reading. */
function readText(root: string, path: string, largest = largestFile): SourceFile | Finding {
  const full = join(root, path);
  try {
    const { size } = lstatSync(full);
    if (size > largest) {
      return {
        code: 'file-too-large',
        path,
        spot: 'whole',
        message: `The file has ${size} bytes, more than ${largestFile} (2 MiB).`,
        hint: 'split it into several notes',
      };
    }
    const decoded = decodeText(readFileSync(full));
    return 'text' in decoded ? { path, text: decoded.text } : { code: 'not-utf-8', path, ...decoded };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return unreadable(path, `The file cannot be read (${reason}).`);
  }
}

function unreadable(path: string, message: string): Finding {
  return { code: 'unreadable-file', path, spot: 'whole', message };
}

function pathBelow(root: string, full: string): string {
  return relative(root, full).split(sep).join('/');
}
