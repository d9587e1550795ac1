import { foldedName } from '../../model/folded-name.ts';
import { FreeIds } from '../../model/free-ids.ts';

/** Somebody who is in no registry, as a hint adds them. */
interface Newcomer {
  readonly id: string;
  /** The best way in which the name was written so far. */
  name: string;
  /** Places of the findings on them, whose hints all add this one entry. */
  readonly places: number[];
}

/**
 * Gives each new name an id of its own, which nobody has. A person written in several ways, as `Kim Po`, `KIM PO` and
 * `kim-po`, is one: whoever has one entry is found by its name and by its id.
 */
export class Newcomers {
  readonly #free: FreeIds;
  readonly #idFor: (name: string) => string;
  readonly #bySlug = new Map<string, Newcomer[]>();

  constructor(taken: readonly string[], idFor: (name: string) => string) {
    this.#free = new FreeIds(taken);
    this.#idFor = idFor;
  }

  of(text: string): Newcomer {
    const slug = this.#idFor(text);
    const alike = this.#bySlug.get(slug) ?? [];
    this.#bySlug.set(slug, alike);
    const written = foldedName(text);
    const known = alike.find(
      ({ id, name }) => [foldedName(name), id].includes(written) || foldedName(name) === id,
    );
    if (!known) {
      const newcomer = { id: this.#free.take(slug), name: text, places: [] };
      alike.push(newcomer);
      return newcomer;
    }
    if (likeName(text) > likeName(known.name)) known.name = text;
    return known;
  }
}

/** How much a text looks like a name: `Kim Po` more than `KIM PO`, and that more than `kim-po`. */
function likeName(text: string): number {
  return (/^\p{Lu}\p{Ll}/u.test(text) ? 2 : 0) + (text.includes(' ') ? 1 : 0);
}
