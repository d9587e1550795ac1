import { formerKindOf } from '../../model/address/former.ts';
import { pagePath } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { isAnchor, pagesIn, withAddress } from './with-address.ts';

/** An old address that leads to where the page is now. */
export interface MovedPage {
  /** The old path, as `/notes/ops/2017-03-07/`. */
  readonly from: string;
  readonly to: Ref;
}

/**
 * Returns the old addresses of everything that was renamed and has a page of its own. Where another page is now, that
 * page stays.
 */
export function movedPages(archive: Archive): readonly MovedPage[] {
  const { former } = archive;
  if (!former) return [];
  const refs = withAddress(archive);
  const pages = pagesIn(refs);
  const moved = new Map<string, MovedPage>();
  for (const to of refs) {
    if (isAnchor(pagePath(to))) continue;
    if (to.kind === 'tracker') continue;
    for (const id of former.of(formerKindOf(to.kind), to.id)) {
      const from = pagePath({ kind: to.kind, id });
      if (!pages.has(from) && !moved.has(from)) moved.set(from, { from, to });
    }
  }
  return [...moved.values()];
}
