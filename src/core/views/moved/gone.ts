import { at, finding } from '../../graph/linking/where.ts';
import type { PublishedEvents } from '../../model/address/published-event.ts';
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
  /** Those that were gone then already. */
  readonly gone: readonly string[];
  /** What its calendars said of each event. */
  readonly events: PublishedEvents;
}

/**
 * Returns the earlier addresses that are neither there nor kept by a `formerly`, nor removed on purpose. `others` are
 * further addresses of the site, as in `permanentAddresses`. A further page of a long note counts as its note: it leads
 * there once the note has fewer pages.
 */
export function goneFrom(
  { addresses, gone }: Pick<EarlierAddresses, 'addresses' | 'gone'>,
  archive: Archive,
  others: readonly string[],
): readonly string[] {
  const present = new Set(permanentAddresses(archive, others));
  // A page that leads on serves each of its anchors, too.
  const moved = new Set(movedPages(archive).map(({ from }) => from));
  const removed = new Set(archive.site.removed);
  const isLeft = (address: string) =>
    !present.has(address) &&
    !present.has(address.replace(partOfNote, '/')) &&
    !moved.has(address.split('#', 1)[0] ?? '') &&
    ![address, ...homesOf(address)].some((one) => removed.has(one));
  return [...new Set([...addresses, ...gone])].filter(isLeft);
}

/** The end of the address of a further page of a note. */
const partOfNote = /(?<=^\/notes\/[^/]+\/[^/]+)\/part\/\d+\/$/;

/**
 * Returns a finding for each earlier address that is gone. One finding is enough for what one `formerly` keeps: a series
 * with its notes and records, a program or quarter with its aims, a note with its anchors. `archive` has the whole
 * content, also drafts, private notes and what comes after today, so that an address is gone only if nothing has it any
 * more.
 */
export function goneAddresses(
  earlier: Omit<EarlierAddresses, 'events'>,
  archive: Archive,
  others: readonly string[],
): readonly Finding[] {
  const { path, addresses } = earlier;
  const gone = goneFrom(earlier, archive, others);
  if (gone.length === 0) return [];
  const isGone = new Set(gone);
  const below = new Map<string, number>();
  const roots = gone.filter((address) => {
    const home = homesOf(address).find((one) => isGone.has(one));
    if (home !== undefined) below.set(home, (below.get(home) ?? 0) + 1);
    return home === undefined;
  });
  const moves = new LikelyMoves(archive, new Set(addresses), roots);
  const where = placesIn(earlier);
  return roots.map((address) => {
    const others = below.get(address) ?? 0;
    const more = others === 0 ? '' : `, with ${others} ${others === 1 ? 'address' : 'addresses'} below it`;
    const [list, index] = where.get(address) ?? ['addresses', 0];
    const message = `The address \`${address}\` is gone${more}.`;
    return finding('address-gone', at(path, list, index), message, { hint: moves.hint(address) });
  });
}

/** The list of each address in its file, and its number there. */
function placesIn({
  addresses,
  gone,
}: Omit<EarlierAddresses, 'events'>): ReadonlyMap<string, readonly [string, number]> {
  const inList = (list: string, items: readonly string[]) =>
    items.map((address, index) => [address, [list, index]] as const);
  return new Map([...inList('gone', gone), ...inList('addresses', addresses)]);
}
