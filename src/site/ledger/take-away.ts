import type { ListedActions } from '../../core/exports/ledger/listed-action.ts';
import type { AddressOf } from '../../core/exports/lines/address.ts';
import type { Day } from '../../core/model/day/day.ts';
import { groupHead } from '../../core/text/ledger/group-head.ts';
import { count } from '../../core/text/lines/count.ts';
import type { LedgerAnswer } from '../../core/views/ledger/answer.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { hrefOf } from '../routes.ts';

/*
 * Exports of what is shown: all rows in their order, under the headings of their groups, whether or not they are drawn
 * yet. The code that writes them is loaded on first use.
 */

/** Copies the shown actions as Markdown. If the browser does not allow it, shows the text for the reader to copy. */
export async function copyAsMarkdown(answering: Promise<LedgerAnswer>, box: HTMLElement): Promise<string> {
  const answer = await answering;
  const { actionsMarkdown } = await import('../../core/exports/ledger/markdown.ts');
  const text = actionsMarkdown(listed(answer), siteAddress());
  box.replaceChildren();
  try {
    await navigator.clipboard.writeText(text);
    return `Copied ${count(rowsOf(answer), 'row')} as Markdown`;
  } catch {
    const area = document.createElement('textarea');
    Object.assign(area, { readOnly: true, rows: 8, ariaLabel: 'Actions as Markdown', value: text });
    box.append(area);
    area.select();
    area.focus();
    return 'Your browser does not allow copying. Select the text below.';
  }
}

/** Saves the shown actions as CSV. */
export async function downloadCsv(answering: Promise<LedgerAnswer>, today: Day): Promise<string> {
  const answer = await answering;
  const { actionsCsv } = await import('../../core/exports/ledger/csv.ts');
  const file = new Blob([actionsCsv(listed(answer), siteAddress())], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  draw(h('a', { href: address, download: `actions-${today}.csv` })).click();
  // The browser reads the file after the click, so it may only be let go of later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `Saved ${count(rowsOf(answer), 'row')} as CSV`;
}

function listed({ groups }: LedgerAnswer): readonly ListedActions[] {
  return groups.map(({ of, rows }) => {
    const head = groupHead(of);
    return { ...(head !== undefined && { head }), lines: rows.map(({ line }) => line) };
  });
}

function rowsOf({ groups }: LedgerAnswer): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Prints complete addresses if the page has a canonical link, else paths. */
function siteAddress(): AddressOf {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (ref) => (canonical ? new URL(hrefOf(ref), canonical).href : hrefOf(ref));
}
