import { posix } from 'node:path';
import type { Archive } from '../core/model/archive.ts';

/**
 * The files of the content folder that published notes show or link to, as paths in it, sorted. Nothing else is
 * copied: a picture that only a draft shows stays out.
 */
export function shownAssets(archive: Archive, assets: readonly string[]): readonly string[] {
  const known = new Set(assets);
  const shown = new Set<string>();
  for (const { note } of archive.notes) {
    for (const mention of note.body.mentions) {
      if (mention.kind !== 'image' && mention.kind !== 'link') continue;
      const path = assetPath(note.path, mention.target);
      if (known.has(path)) shown.add(path);
    }
  }
  return [...shown].sort();
}

/** Where a relative link of a note leads in the content folder. */
export function assetPath(notePath: string, target: string): string {
  const bare = target.replace(/[?#].*$/, '');
  return posix.normalize(posix.join(posix.dirname(notePath), decodeOrKeep(bare)));
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
