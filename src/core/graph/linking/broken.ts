import { recordId } from '../../model/id.ts';
import type { Content } from '../../model/registry.ts';

/**
 * Content that could not be read completely. A reference into it may be right and is not reported, so that one mistake
 * is one finding.
 */
export class Broken {
  readonly #ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #notes: Content['broken'];
  readonly #lost: ReadonlySet<string>;

  constructor(content: Content) {
    const ids = new Map<string, Set<string>>();
    for (const { kind, id } of content.broken) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    this.#ids = ids;
    this.#notes = content.broken.filter(({ kind }) => kind === 'note');
    this.#lost = new Set(
      content.notes.flatMap(({ seriesId, lostIds = [] }) => lostIds.map((id) => recordId(seriesId, id))),
    );
  }

  note(id: string): boolean {
    return this.#has('note', id);
  }

  series(id: string): boolean {
    return this.#has('series', id);
  }

  /** Whether a series has a broken note. Then the series is known, even if the note is its only one. */
  isSeriesOfNote(id: string): boolean {
    return this.#notes.some((note) => note.id.includes('/') && head(note.id) === id);
  }

  /** Whether a broken note or line of this series opens a record, or a note might: it cannot be read. */
  record(seriesId: string, shortId: string): boolean {
    if (this.#lost.has(recordId(seriesId, shortId))) return true;
    return this.#notes.some(
      ({ id, records }) => head(id) === seriesId && (records?.includes(shortId) ?? true),
    );
  }

  /** Whether the program or quarter at the start of a reference is broken. */
  aim(reference: string): boolean {
    return this.#has('program', head(reference)) || this.#has('quarter', head(reference));
  }

  /** Whether a reference may lead into any of it. `home` is the series of a record. */
  isOf(home: string, reference: string): boolean {
    const shortId = reference.slice(reference.indexOf('/') + 1);
    return (
      this.note(reference) ||
      this.series(reference) ||
      this.isSeriesOfNote(reference) ||
      this.record(home, shortId) ||
      this.aim(reference)
    );
  }

  #has(kind: string, id: string): boolean {
    return this.#ids.get(kind)?.has(id) ?? false;
  }
}

function head(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
