/** What of the page the ledger's script works on. */
export interface LedgerParts {
  readonly form: HTMLFormElement;
  /** The line that says what is shown; what is shown stands after it. */
  readonly line: HTMLElement;
  readonly count: HTMLElement;
  readonly asked: HTMLElement;
  readonly lede: HTMLElement;
  /** Where a text to be copied by hand is shown. */
  readonly taken: HTMLElement;
  readonly copy: HTMLElement;
  readonly download: HTMLElement;
  readonly clear: HTMLElement;
}

/** The parts of the page, or nothing where it is another one. */
export function ledgerParts(): LedgerParts | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-form]');
  const [line, count, asked, lede, taken, copy, download, clear] = [
    'line',
    'count',
    'asked',
    'lede',
    'taken',
    'copy',
    'download',
    'clear',
  ].map((part) => document.querySelector<HTMLElement>(`[data-ledger-${part}]`));
  if (!form || !line || !count || !asked || !lede || !taken || !copy || !download || !clear) return undefined;
  return { form, line, count, asked, lede, taken, copy, download, clear };
}

/** What is shown: everything after the line that says it. */
export function nodesAfter(line: Element): readonly Element[] {
  const siblings = [...(line.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(line) + 1);
}
