import { shownWords } from '../../core/text/ledger-asked-words.ts';
import { type LedgerAnswer, ledgerAnswer } from '../../core/views/ledger-answer.ts';
import { settled } from '../../core/views/ledger-filter.ts';
import { isPlain, type LedgerQuery, parseQuery, plainQuery } from '../../core/views/ledger-query.ts';
import { href, ledgerPath } from '../routes.ts';
import { askedItems } from './asked-list.ts';
import { showInForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { type LedgerParts, nodesAfter } from './parts.ts';
import { shownLedger } from './shown-ledger.ts';
import { tableHead } from './table-head.ts';

/** What the ledger shows now. The address says what that is, and whatever is asked goes there first. */
export class LedgerView {
  readonly #parts: LedgerParts;
  readonly #rows: LedgerRows;
  /** The static ledger, as long as it shows what is open on the day of reading. */
  readonly #plainNodes: readonly Element[] | undefined;
  #answer: LedgerAnswer;
  #asked = 0;

  /** `builtTotal`: how many actions the static ledger shows. */
  constructor(parts: LedgerParts, rows: LedgerRows, builtTotal: number) {
    this.#parts = parts;
    this.#rows = rows;
    this.#answer = ledgerAnswer(rows.open, plainQuery, rows.facets);
    document.querySelector('table.ledger > thead')?.replaceWith(this.#head(plainQuery));
    this.#plainNodes = this.#answer.total === builtTotal ? nodesAfter(parts.line) : undefined;
  }

  /** The answer that is shown. */
  get answer(): LedgerAnswer {
    return this.#answer;
  }

  /** Asks something else, one step of the browser's history on. */
  ask(query: LedgerQuery): Promise<void> {
    const { filter, ...shape } = query;
    history.pushState(null, '', href(ledgerPath(filter, shape)));
    return this.showAddress();
  }

  /** Shows what the address asks for, unless something else is asked while the closed ones are on their way. */
  async showAddress(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const { facets } = this.#rows;
    const said = parseQuery(location.search);
    const query = { ...said, filter: settled(said.filter, facets) };
    const rows = this.#rows.for(query.filter);
    if (!(rows instanceof Promise)) {
      this.#show(query, ledgerAnswer(rows, query, facets));
      return;
    }
    this.#parts.count.textContent = 'Fetching the closed actions …';
    try {
      const all = await rows;
      if (mine === this.#asked) this.#show(query, ledgerAnswer(all, query, facets));
    } catch {
      if (mine === this.#asked) this.#parts.count.textContent = 'The closed actions could not be loaded.';
    }
  }

  #show(query: LedgerQuery, answer: LedgerAnswer): void {
    const { line, count, asked, taken, clear, form } = this.#parts;
    const plain = isPlain(query);
    const words = shownWords(answer.total, query);
    const restoreFocus = keepFocus(asked);
    this.#answer = answer;
    for (const node of nodesAfter(line)) node.remove();
    line.after(
      ...((plain && this.#plainNodes) ||
        shownLedger(answer, words, this.#head(query), query.group !== 'owner')),
    );
    count.textContent = words;
    taken.replaceChildren();
    asked.replaceChildren(
      ...askedItems(plain ? {} : query.filter, this.#rows.facets, (filter) => this.ask({ ...query, filter })),
    );
    clear.hidden = plain;
    showInForm(form, query);
    restoreFocus();
  }

  #head(query: LedgerQuery): HTMLTableSectionElement {
    return tableHead(query.group, query.sort, (sort) =>
      this.ask({ filter: query.filter, group: query.group, ...(sort && { sort }) }),
    );
  }
}
