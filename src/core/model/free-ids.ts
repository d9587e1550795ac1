/**
 * Gives each text an id that no other has: `send-the-minutes`, `send-the-minutes-2`. `taken` are the ids in use. Counts
 * on from the last number of a beginning, since a file may repeat one text thousands of times.
 */
export class FreeIds {
  readonly #taken: Set<string>;
  readonly #last = new Map<string, number>();

  readonly #names: ReadonlySet<string>;

  /** `names` are those of people and teams, whom a hint may make the owners of a record. */
  constructor(taken: Iterable<string>, names: Iterable<string> = []) {
    this.#taken = new Set(taken);
    this.#names = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** Whether a text is the name of a person or team. */
  isName(text: string): boolean {
    return this.#names.has(text.toLowerCase());
  }

  /** Whether an id is in use. */
  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Returns an id that begins with `base`, and takes it. */
  take(base: string): string {
    let count = this.#last.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    for (; this.#taken.has(id); id = `${base}-${count}`) count += 1;
    this.#taken.add(id);
    this.#last.set(base, count);
    return id;
  }
}

/** The ids that are free where none is taken. */
export function allFree(): FreeIds {
  return new FreeIds([]);
}
