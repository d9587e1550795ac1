import { formerAnchors, formerKindOf } from '../../model/address/former.ts';
import { pagePath } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Ref } from '../../model/ref.ts';
import { trackerIndex } from '../mention/tracker-index.ts';
import { trackerRef } from '../mention/tracker-ref.ts';
import { movedPages } from './pages.ts';
import { isAnchor, withAddress } from './with-address.ts';

/**
 * Returns the permanent addresses of an archive, sorted: everything that has a page or an anchor, and the old addresses
 * of what was renamed. `others` are those of the pages of the maintainers, and of further pages of long notes. Lists and
 * files are not among them. No address depends on the base path, and of the day only those depend that have not happened
 * yet.
 */
export function permanentAddresses(archive: Archive, others: readonly string[]): readonly string[] {
  const refs = withAddress(archive);
  const anchors = refs.flatMap((ref) => formerAnchorPaths(ref, archive));
  const moved = movedPages(archive).map(({ from }) => from);
  const trackers = trackerIndex(archive).map(({ id }) => pagePath(trackerRef(id)));
  return [...new Set([...refs.map(pagePath), ...trackers, ...moved, ...anchors, ...others])].sort(byCodeUnit);
}

/** The earlier places of something on its page. Of another page there is no way to a place on this one. */
function formerAnchorPaths(ref: Ref, { former }: Archive): readonly string[] {
  const path = pagePath(ref);
  if (!isAnchor(path)) return [];
  const [home = '', id = ''] = ref.id.split('/', 2);
  const page = path.slice(0, path.indexOf('#'));
  const anchors = formerAnchors(former?.of(formerKindOf(ref.kind), ref.id), { id, home });
  return anchors.map((anchor) => `${page}#${anchor}`);
}
