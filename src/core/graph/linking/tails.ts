import { nearest } from '../../model/finding/nearest.ts';

/** What a reference without its first part may mean. */
interface Meant {
  /** The ids that end in it. */
  readonly all: readonly string[];
  /** The one that was meant: the only one, or the only one in what it may leave out. */
  readonly meant?: string;
}

/**
 * Finds ids by their end: `reliable/o1.1` by `o1.1`, or by `fast/o1.1` with a wrong first part. The ids are listed only
 * when the first search needs them.
 */
export class Tails {
  readonly #ids: () => Iterable<string>;
  #byTail: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(ids: () => Iterable<string>) {
    this.#ids = ids;
  }

  /** Returns what a reference may mean where `homes` are first parts that it may leave out. It is not the note `own`. */
  of(reference: string, homes: readonly string[], own?: string): Meant {
    this.#byTail ??= Map.groupBy(this.#ids(), (id) => id.slice(id.lastIndexOf('/') + 1));
    const all = (this.#byTail.get(reference.slice(reference.lastIndexOf('/') + 1)) ?? []).filter(
      (id) => id.includes('/') && id !== own,
    );
    const said = homeSaid(reference, all);
    const near = all.filter((id) =>
      said === undefined ? homes.some((home) => id.startsWith(`${home}/`)) : homeOf(id) === said,
    );
    const [meant, ...others] = near.length > 0 ? near : all;
    return meant !== undefined && others.length === 0 ? { all, meant } : { all };
  }
}

/** Returns the first part of ids that a reference has before its end, perhaps misspelt: `ops` in `actions/op/rotate-keys`. */
function homeSaid(reference: string, ids: readonly string[]): string | undefined {
  const word = reference.split('/').at(-2);
  return word === undefined ? undefined : nearest(word, ids.map(homeOf), word.length <= 5 ? 1 : undefined);
}

/** Returns the first part of an id: a series, program or quarter. */
export function homeOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
