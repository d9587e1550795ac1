import { formerKindOf } from '../../model/address/former.ts';
import { pagePath } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { movedPages } from './pages.ts';
import { isAnchor, withAddress } from './with-address.ts';

/**
 * Returns the permanent addresses of an archive, sorted: everything that has a page or an anchor, and the old addresses
 * of what was renamed. `prose` are those of the pages of the maintainers. Lists and files are not among them. No address
 * depends on the base path, and of the day only those depend that have not happened yet.
 */
export function permanentAddresses(archive: Archive, prose: readonly string[]): readonly string[] {
  const refs = withAddress(archive);
  const anchors = refs.flatMap((ref) =>
    isAnchor(pagePath(ref))
      ? (archive.former?.of(formerKindOf(ref.kind), ref.id) ?? []).map((id) => pagePath({ ...ref, id }))
      : [],
  );
  const moved = movedPages(archive).map(({ from }) => from);
  return [...new Set([...refs.map(pagePath), ...moved, ...anchors, ...prose])].sort(byCodeUnit);
}
