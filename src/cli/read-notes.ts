import type { ContentFolder } from '../core/model/finding/source.ts';
import { type Reading, readArchive } from '../core/reading.ts';
import { contentPath, printedPath } from '../disk/content-path.ts';
import type { ReadEarlier } from './earlier-addresses.ts';
import type { Effects } from './effects.ts';
import { summaryLine } from './output/summary.ts';

/** Input of a command: the folder, its files, the reading, and the summary line. */
export interface ReadNotes {
  readonly folder: string;
  readonly contents: ContentFolder;
  readonly reading: Reading;
  readonly summary: string;
}

/**
 * Reads the content folder of a command. Reports a missing folder, or one without notes, and returns `undefined`: a
 * mistyped path must not replace a full site by an empty one. With `needsNotes: false`, registries alone are enough. `earlier`
 * reads the addresses that the site had before.
 */
export async function readNotes(
  effects: Effects,
  { needsNotes = true, earlier }: { readonly needsNotes?: boolean; readonly earlier?: ReadEarlier } = {},
): Promise<ReadNotes | undefined> {
  const folder = contentPath(effects.env);
  const seconds = effects.stopwatch();
  const found = await effects.readContentFolder(folder);
  if (!found) {
    effects.err(`Content folder not found: ${printedPath(folder)}\n`);
    return undefined;
  }
  const contents = earlier ? { ...found, addresses: await earlier(folder, found) } : found;
  const read = needsNotes ? contents.files.filter(({ path }) => path.startsWith('notes/')) : contents.files;
  if (read.length === 0 && contents.findings.length === 0) {
    effects.err(`No notes in ${printedPath(folder)}. Add notes/<series>/<date>.md.\n`);
    return undefined;
  }
  const reading = readArchive(contents, effects.today);
  return { folder, contents, reading, summary: summaryLine(reading.content, reading.diagnostics, seconds()) };
}
