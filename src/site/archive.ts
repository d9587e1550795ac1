import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';

declare global {
  /**
   * The archive that the pages show. It is global because Astro bundles the pages apart from the integration: in one
   * process there are two instances of this module, which share only the global object.
   */
  var throughlineArchive: Archive | undefined;
  /** The date of the last change of each content file. */
  var throughlineLastChanges: ReadonlyMap<string, Day> | undefined;
}

/** Sets the archive for all pages that are rendered from now on. */
export function holdArchive(archive: Archive): void {
  globalThis.throughlineArchive = archive;
}

/** Returns the archive if one was read. */
export function heldArchive(): Archive | undefined {
  return globalThis.throughlineArchive;
}

/** Returns the archive. Pages call it while they are rendered, not when their module is loaded. */
export function archive(): Archive {
  const held = heldArchive();
  if (!held) throw new Error('No archive was read: pages are rendered by `npm run build` and `npm run dev`.');
  return held;
}

/** Sets the dates of the last changes of content files. */
export function holdLastChanges(days: ReadonlyMap<string, Day>): void {
  globalThis.throughlineLastChanges = days;
}

/** Returns the date on which a content file last changed, if git knows it. */
export function lastChangeOf(path: string | undefined): Day | undefined {
  return path === undefined ? undefined : globalThis.throughlineLastChanges?.get(path);
}
