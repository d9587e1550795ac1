import type { Content } from '../../model/registry.ts';

/**
 * Content that could not be read completely. A reference into it may be right and is not reported, so that one mistake
 * is one finding.
 */
export class Broken {
  readonly #ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #seriesOfNotes: ReadonlySet<string>;

  constructor(content: Content) {
    const ids = new Map<string, Set<string>>();
    for (const { kind, id } of content.broken) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    this.#ids = ids;
    this.#seriesOfNotes = new Set([...(ids.get('note') ?? [])].map(head));
  }

  note(id: string): boolean {
    return this.#has('note', id);
  }

  series(id: string): boolean {
    return this.#has('series', id);
  }

  /** Whether a note of this series is broken, which could have opened any of its records. */
  records(seriesId: string): boolean {
    return this.#seriesOfNotes.has(seriesId);
  }

  /** Whether the program or quarter at the start of a reference is broken. */
  aim(reference: string): boolean {
    return this.#has('program', head(reference)) || this.#has('quarter', head(reference));
  }

  #has(kind: string, id: string): boolean {
    return this.#ids.get(kind)?.has(id) ?? false;
  }
}

function head(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
