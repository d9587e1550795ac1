import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';

declare global {
  /**
   * Where the archive that was read is handed to the pages. Astro bundles the pages apart from the integration, so
   * the two are instances of their own in one process and share nothing but the global object.
   */
  var throughlineArchive: Archive | undefined;
  /** The day each content file last changed, handed over in the same way. */
  var throughlineLastChanges: ReadonlyMap<string, Day> | undefined;
}

/** Hands the archive to the pages that are rendered from now on. */
export function holdArchive(archive: Archive): void {
  globalThis.throughlineArchive = archive;
}

/** The archive in hand, if any. */
export function heldArchive(): Archive | undefined {
  return globalThis.throughlineArchive;
}

/** The archive that the site shows. Pages call it while they are rendered, never when they are loaded. */
export function archive(): Archive {
  const held = heldArchive();
  if (!held) throw new Error('No archive was read: pages are rendered by `npm run build` and `npm run dev`.');
  return held;
}

/** Hands over on which day each content file last changed. */
export function holdLastChanges(days: ReadonlyMap<string, Day>): void {
  globalThis.throughlineLastChanges = days;
}

/** The day on which a content file last changed, where git knows it. */
export function lastChangeOf(path: string | undefined): Day | undefined {
  return path === undefined ? undefined : globalThis.throughlineLastChanges?.get(path);
}
