import { find } from './find.ts';
import { loadPagefind } from './pagefind.ts';
import { type Query, readQuery, writeQuery } from './query.ts';
import { printFailure, printFound, type SearchParts } from './search-parts.ts';

/** What is asked now. It stands in the address, and the address says what is shown. */
export class Asking {
  readonly #parts: SearchParts;
  #query: Query;
  #asked = 0;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#query = readQuery(new URLSearchParams(location.search));
  }

  get query(): Query {
    return this.#query;
  }

  /** Asks something else. Words that are still being typed `replace` the address; a choice is one step back. */
  ask(next: Query, keep: 'replace' | 'push'): Promise<void> {
    this.#query = next;
    const address = location.pathname + writeQuery(next);
    if (keep === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return this.#show();
  }

  /** Asks what the address says. */
  askAddress(): Promise<void> {
    this.#query = readQuery(new URLSearchParams(location.search));
    this.#parts.input.value = this.#query.words;
    return this.#show();
  }

  /** Shows the answer, unless something else was asked while it was on its way. */
  async #show(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    try {
      const pagefind = await loadPagefind();
      await pagefind.filters();
      const found = await find(pagefind, this.#query);
      if (mine !== this.#asked) return;
      this.#query = { ...this.#query, page: found.page };
      printFound(this.#parts, found, this.#query);
    } catch {
      printFailure(this.#parts);
    }
  }
}
