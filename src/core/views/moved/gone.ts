import { at, finding } from '../../graph/linking/where.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { permanentAddresses } from './addresses.ts';
import { homesOf } from './led-to.ts';
import { LikelyMoves } from './likely-moves.ts';
import { movedPages } from './pages.ts';

/** The addresses that the site had before, with the file that lists them. */
export interface EarlierAddresses {
  readonly path: string;
  readonly addresses: readonly string[];
}

/**
 * Returns a finding for each earlier address that is neither there nor kept by a `formerly`. One finding is enough for
 * what one `formerly` keeps: a series with its notes and records, a program or quarter with its aims, a note with its
 * anchors. `archive` has the whole content, also drafts, private notes and what comes after today, so that an address
 * is gone only if nothing has it any more.
 */
export function goneAddresses(
  { path, addresses }: EarlierAddresses,
  archive: Archive,
  prose: readonly string[],
): readonly Finding[] {
  const present = new Set(permanentAddresses(archive, prose));
  // A page that leads on serves each of its anchors, too.
  const moved = new Set(movedPages(archive).map(({ from }) => from));
  const isKept = (address: string) => present.has(address) || moved.has(address.split('#', 1)[0] ?? '');
  const gone = addresses.filter((address) => !isKept(address));
  if (gone.length === 0) return [];
  const isGone = new Set(gone);
  const below = new Map<string, number>();
  const roots = gone.filter((address) => {
    const home = homesOf(address).find((one) => isGone.has(one));
    if (home !== undefined) below.set(home, (below.get(home) ?? 0) + 1);
    return home === undefined;
  });
  const moves = new LikelyMoves(archive, new Set(addresses), roots);
  const places = new Map(addresses.map((address, index) => [address, index]));
  return roots.map((address) => {
    const others = below.get(address) ?? 0;
    const more = others === 0 ? '' : `, with ${others} ${others === 1 ? 'address' : 'addresses'} below it`;
    const where = at(path, 'addresses', places.get(address) ?? 0);
    const message = `The address \`${address}\` is gone${more}.`;
    return finding('address-gone', where, message, { hint: moves.hint(address) });
  });
}
