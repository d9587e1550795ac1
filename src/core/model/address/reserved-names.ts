/** Kinds of id in addresses. `page` is a page of the site's maintainers. */
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

/** Kind of an id that is part of an address. */
export type IdKind = (typeof idKinds)[number];

/** Names that the site uses itself and no id may have. */
export interface ReservedNames {
  /** Names of the site's files, such as `feed.xml`. Reserved for every id, in any folder. */
  readonly files: ReadonlySet<string>;
  /** Other reserved names, by the kind of id that would meet them in an address. */
  readonly byKind: ReadonlyMap<IdKind, ReadonlySet<string>>;
}

/**
 * Derives the reserved names from a table of addresses. With them no two addresses can be equal, and none can be a file
 * where another needs a folder.
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

/** Returns the parts of an address, down to the file that the server sends for it. */
function partsOf(address: string): readonly string[] {
  return `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1).split('/');
}

/**
 * Returns the kind of id, and the name it must not have, that keeps two addresses apart. `undefined` if they can never
 * meet. Of several such names it is the last, which reserves the fewest ids.
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
    // Two different fixed names never meet. A word of the site is chosen so that it meets no fixed name.
    if (kind === undefined) return undefined;
    last = { kind, name: isFixed(part) ? part : beside };
  }
  return last;
}

function isFixed(part: string): boolean {
  return !part.startsWith(':');
}

/**
 * Returns the kind of id in a part of an address: `:person` is that of a person. `undefined` for a fixed name or a word
 * of the site.
 */
export function idKindOf(part: string): IdKind | undefined {
  return idKinds.find((kind) => part === `:${kind}`);
}
