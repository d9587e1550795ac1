import { find } from './find.ts';
import { offerInstead } from './offer-instead.ts';
import { loadPagefind } from './pagefind.ts';
import { type Query, readQuery, writeQuery } from './query.ts';
import { loadNames } from './search-names.ts';
import { printFailure, printFound, type SearchParts } from './search-parts.ts';

/** The current query. The address always holds it, and what is shown follows the address. */
export class Asking {
  readonly #parts: SearchParts;
  #query: Query;
  #requests = 0;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#query = readQuery(new URLSearchParams(location.search));
  }

  get query(): Query {
    return this.#query;
  }

  /** Runs another query. Typing replaces the address (`replace`), a choice adds a step to the history (`push`). */
  ask(next: Query, keep: 'replace' | 'push'): Promise<void> {
    this.#query = next;
    const address = location.pathname + writeQuery(next);
    if (keep === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return this.#show();
  }

  /** Runs the query of the address. */
  askAddress(): Promise<void> {
    this.#query = readQuery(new URLSearchParams(location.search));
    this.#parts.input.value = this.#query.words;
    return this.#show();
  }

  /** Shows the results, unless another query was run in the meantime. */
  async #show(): Promise<void> {
    this.#requests += 1;
    const request = this.#requests;
    try {
      const pagefind = await loadPagefind();
      await pagefind.filters();
      const [found, names] = await Promise.all([find(pagefind, this.#query), loadNames()]);
      if (request !== this.#requests) return;
      this.#query = { ...this.#query, page: found.page };
      printFound(this.#parts, found, this.#query, names);
      void offerInstead(this.#parts.status, this.#query, found, () => request === this.#requests).catch(
        () => undefined,
      );
    } catch {
      printFailure(this.#parts);
    }
  }
}
