/** The ids that a part of an address can be: `page` is a page that the site's maintainers wrote. */
const idKinds = [
  'series',
  'note',
  'action',
  'decision',
  'question',
  'program',
  'aim',
  'quarter',
  'person',
  'team',
  'page',
] as const;

/** What an id that becomes part of an address is the id of. */
export type IdKind = (typeof idKinds)[number];

/** Names that the site uses itself, so that no id may be one of them. */
export interface ReservedNames {
  /** Names of the site's files, such as `feed.xml`: reserved for every id, wherever the file is. */
  readonly files: ReadonlySet<string>;
  /** Other names, by the kind of id that would lead to an address of the site. */
  readonly byKind: ReadonlyMap<IdKind, ReadonlySet<string>>;
}

/**
 * Derives the reserved names from a table of addresses, such that no two of its addresses can be the same, and none
 * can be a file where another needs a folder, whatever the ids are.
 */
export function reservedNames(addresses: readonly string[]): ReservedNames {
  const parts = addresses.map(partsOf);
  const files = new Set(parts.map((all) => all.at(-1) ?? '').filter(isFixed));
  const byKind = new Map<IdKind, Set<string>>();
  parts.forEach((one, index) => {
    for (const other of parts.slice(index + 1)) {
      const clash = possibleClash(one, other);
      if (!clash || files.has(clash.name)) continue;
      byKind.set(clash.kind, (byKind.get(clash.kind) ?? new Set()).add(clash.name));
    }
  });
  return { files, byKind };
}

/** The parts of an address down to the file that the server sends for it. */
function partsOf(address: string): readonly string[] {
  return `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1).split('/');
}

/**
 * The id, and the name it must not have, for two addresses not to meet; undefined where they never do. Of several
 * such names it is the last, which takes the fewest ids away.
 */
function possibleClash(
  one: readonly string[],
  other: readonly string[],
): { readonly kind: IdKind; readonly name: string } | undefined {
  let last: { readonly kind: IdKind; readonly name: string } | undefined;
  for (const [index, part] of one.slice(0, other.length).entries()) {
    const beside = other[index] ?? '';
    if (part === beside || !(isFixed(part) || isFixed(beside))) continue;
    const kind = idKindOf(part) ?? idKindOf(beside);
    // Two fixed names that differ, or a word that the site chooses, and it chooses none of its fixed names.
    if (kind === undefined) return undefined;
    last = { kind, name: isFixed(part) ? part : beside };
  }
  return last;
}

function isFixed(part: string): boolean {
  return !part.startsWith(':');
}

/** What a part of an address is the id of: `:person` is that of a person; undefined for a fixed name or a word of the site. */
export function idKindOf(part: string): IdKind | undefined {
  return idKinds.find((kind) => part === `:${kind}`);
}
