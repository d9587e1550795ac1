import type { Day } from '../../core/model/day/day.ts';
import { shownWords } from '../../core/text/ledger/filters.ts';
import { groupHead } from '../../core/text/ledger/group-head.ts';
import { parseQuery } from '../../core/views/ledger/address.ts';
import { type LedgerAnswer, ledgerAnswer } from '../../core/views/ledger/answer.ts';
import { settled } from '../../core/views/ledger/final-filter.ts';
import { isPlain, type LedgerQuery, withDay } from '../../core/views/ledger/query.ts';
import { actionTable, tableHead } from '../../markup/ledger/table.ts';
import { draw } from '../dom/draw.ts';
import { drawnLedger } from '../dom/drawn-ledger.ts';
import { href, ledgerPath } from '../routes.ts';
import { period } from '../words/period.ts';
import { activeFilterItems, ignoredItems } from './active-filters.ts';
import { showInForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { type LedgerParts, nodesAfter } from './parts.ts';
import { listenToHeads, sortableTable } from './sorting.ts';

/** The ledger of the built page: its nodes and the number of its actions. */
interface StaticLedger {
  readonly nodes: readonly Element[];
  readonly total: number;
}

/** The visible ledger. It always shows the query of the address, so a new query changes the address first. */
export class LedgerView {
  readonly #parts: LedgerParts;
  readonly #rows: LedgerRows;
  readonly #static: StaticLedger | undefined;
  readonly #day: Day | undefined;
  #requests = 0;

  /**
   * `total`: the number of actions of the static ledger. Absent if it is out of date, because a start date has come.
   * `day`: the day that the address asks for instead of the reader's, until all filters are cleared.
   */
  constructor(parts: LedgerParts, rows: LedgerRows, total: number | undefined, day: Day | undefined) {
    this.#day = day;
    this.#parts = parts;
    this.#rows = rows;
    const query = this.#query();
    const head = draw(tableHead(sortableTable(query.group, query.sort)));
    this.#listen(head, query);
    document.querySelector('table.ledger > thead')?.replaceWith(head);
    this.#static = total === undefined ? undefined : { nodes: nodesAfter(parts.line), total };
  }

  /** Runs another query and adds it to the history. */
  ask({ filter, ...shape }: LedgerQuery): Promise<void> {
    const address = href(ledgerPath(filter, shape));
    history.pushState(null, '', this.#day === undefined ? address : withDay(address, this.#day));
    return this.showAddress();
  }

  /** Shows the query of the address, unless another query is run while the rows are loading. */
  async showAddress(): Promise<void> {
    this.#requests += 1;
    const request = this.#requests;
    const query = this.#query();
    if (this.#static && isPlain(query)) {
      this.#show(query, this.#static.total, this.#static.nodes);
      return;
    }
    const { count } = this.#parts;
    const waiting = setTimeout(() => count.replaceChildren('Loading actions…'), 200);
    try {
      const answer = await this.answer();
      if (request === this.#requests) this.#show(query, answer.total, this.#drawn(answer, query));
    } catch {
      if (request === this.#requests) count.replaceChildren('Could not load the actions. Reload the page.');
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Returns all actions of the query. */
  async answer(): Promise<LedgerAnswer> {
    const query = this.#query();
    return ledgerAnswer(await this.#rows.for(query.filter), query, this.#rows.facets);
  }

  #query(): LedgerQuery {
    const said = parseQuery(location.search);
    return { ...said, filter: settled(said.filter, this.#rows.facets) };
  }

  #show(query: LedgerQuery, total: number, nodes: readonly Element[]): void {
    const { line, count, activeFilters, taken, clear, form } = this.#parts;
    const restoreFocus = keepFocus(activeFilters);
    const plain = isPlain(query);
    for (const node of nodesAfter(line)) node.remove();
    line.after(...nodes);
    count.replaceChildren(shownWords(total, query, period(), this.#day));
    taken.replaceChildren();
    activeFilters.replaceChildren(
      ...activeFilterItems(plain ? {} : query.filter, this.#rows.facets, (filter) =>
        this.ask({ ...query, filter }),
      ),
      ...ignoredItems(parseQuery(location.search).filter),
    );
    clear.hidden = plain;
    showInForm(form, query);
    restoreFocus();
  }

  #drawn({ groups, total }: LedgerAnswer, query: LedgerQuery): readonly HTMLElement[] {
    if (total === 0) return [];
    const options = sortableTable(query.group, query.sort);
    const caption = shownWords(total, query, period());
    const table = draw(actionTable({ caption, id: 'ledger-table', groups: [] }, options));
    this.#listen(table, query);
    return drawnLedger(table, groups, options, groupHead);
  }

  #listen(within: HTMLElement, { filter, group, sort }: LedgerQuery): void {
    listenToHeads(within, sort, (next) => this.ask({ filter, group, ...(next && { sort: next }) }));
  }
}
