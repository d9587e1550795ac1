import type { Day } from '../../core/model/day/day.ts';
import { openFacts } from '../../core/text/ledger/words.ts';
import { groupedByOwner } from '../../core/views/ledger/groups.ts';
import type { LedgerStanding } from '../../core/views/ledger/ledger.ts';
import { isAskedFor } from '../../core/views/lines/due.ts';
import { ledgerColumns } from '../../markup/ledger/columns.ts';
import { ledgerFacts } from '../../markup/ledger/facts.ts';
import { actionTable } from '../../markup/ledger/table.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { drawnLedger } from '../dom/drawn-ledger.ts';
import { entry } from './entry.ts';

/** How many rows are drawn at first. */
const rowsAtFirst = 200;

const caption =
  'Open actions as they stood, grouped by owner, with state, due day, meetings carried over, source note and what they serve';

/** The actions by owner that were asked for on a day, late against it; those put off are counted. */
export function ledgerPart({ rows, figures }: LedgerStanding, day: Day): HTMLElement {
  const words = draw(h('p', { class: 'facts' }, ledgerFacts(openFacts(figures), ' ')));
  const head = {
    id: '_ledger',
    head: 'Open actions',
    aside: `${figures.open} of ${figures.total}`,
    shape: 'ledger',
  } as const;
  if (figures.open === 0)
    return entry(head, words, draw(h('p', { class: 'empty' }, 'Nothing waited to be done.')));
  const options = { columns: ledgerColumns, onLine: true, fixed: true };
  const groups = groupedByOwner(rows.filter(({ line }) => isAskedFor(line, day)));
  const table = draw(actionTable({ caption, groups: [] }, options));
  return entry(head, words, ...drawnLedger(table, groups, options, rowsAtFirst));
}
