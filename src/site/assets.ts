import { linkTarget } from '../core/graph/mention/relative-path.ts';
import type { Archive } from '../core/model/archive.ts';
import { isRunnable } from '../core/model/asset.ts';
import { byCodeUnit } from '../core/model/compare.ts';

/**
 * Returns the files that published texts show or link to, as sorted paths in the content folder. No other file is
 * copied: not a picture that only a draft shows, and no file that a browser would run.
 */
export function shownAssets(archive: Archive, assets: readonly string[]): readonly string[] {
  const known = new Set(assets.filter((path) => !isRunnable(path)));
  const shown = new Set<string>();
  const notes = [...archive.notes, ...archive.planned].map(({ note }) => note);
  for (const { body, path: from } of [...notes, ...archive.texts]) {
    for (const mention of body.mentions) {
      if (mention.kind !== 'image' && mention.kind !== 'link') continue;
      const path = linkTarget(mention.target, from)?.path;
      if (path !== undefined && known.has(path)) shown.add(path);
    }
  }
  return [...shown].sort(byCodeUnit);
}
