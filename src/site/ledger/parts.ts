/** The elements of the page that the script works on. */
export interface LedgerParts {
  readonly form: HTMLFormElement;
  /** The line above the table. Everything after it is replaced. */
  readonly line: HTMLElement;
  readonly count: HTMLElement;
  readonly activeFilters: HTMLElement;
  readonly lede: HTMLElement;
  /** The place for a text that the reader has to copy. */
  readonly taken: HTMLElement;
  readonly copy: HTMLElement;
  readonly download: HTMLElement;
  readonly clear: HTMLElement;
}

/** Returns the elements, or `undefined` on another page. */
export function ledgerParts(): LedgerParts | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-form]');
  const [line, count, activeFilters, lede, taken, copy, download, clear] = [
    'line',
    'count',
    'filters',
    'lede',
    'taken',
    'copy',
    'download',
    'clear',
  ].map((part) => document.querySelector<HTMLElement>(`[data-ledger-${part}]`));
  if (!form || !line || !count || !activeFilters || !lede || !taken || !copy || !download || !clear)
    return undefined;
  return { form, line, count, activeFilters, lede, taken, copy, download, clear };
}

/** Returns everything after the line. */
export function nodesAfter(line: Element): readonly Element[] {
  const siblings = [...(line.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(line) + 1);
}
