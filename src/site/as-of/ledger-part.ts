import type { Day } from '../../core/model/day/day.ts';
import { ownerGroupHead } from '../../core/text/ledger/groups.ts';
import { openFacts, openOfTotal } from '../../core/text/ledger/words.ts';
import { groupedByOwner } from '../../core/views/ledger/groups.ts';
import type { LedgerContent } from '../../core/views/ledger/ledger.ts';
import { isActive } from '../../core/views/lines/due.ts';
import { empty, entry } from '../../markup/frame/entry.ts';
import { ledgerColumns } from '../../markup/ledger/columns.ts';
import { ledgerFacts } from '../../markup/ledger/facts.ts';
import { actionTable } from '../../markup/ledger/table.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { drawnLedger } from '../dom/drawn-ledger.ts';

/** The number of rows that are drawn at first. */
const rowsAtFirst = 200;

/** The open actions of a day by owner, with the number of deferred ones. */
export function ledgerPart({ rows, figures }: LedgerContent, day: Day): HTMLElement {
  const aside = `${figures.open} ${openOfTotal(figures)}`;
  const part = draw(
    entry(
      { id: '_ledger', head: 'Open actions', aside, shape: 'ledger', named: true },
      h('p', { class: 'facts' }, ledgerFacts(openFacts(figures), ' ')),
      figures.open === 0 && empty('No open actions.'),
    ),
  );
  if (figures.open === 0) return part;
  const options = { columns: ledgerColumns, onLine: true, fixed: true };
  const groups = groupedByOwner(
    rows.filter(({ line }) => isActive(line, day)),
    day,
  );
  const table = draw(actionTable({ caption: 'Open actions by owner', groups: [] }, options));
  part.lastElementChild?.append(...drawnLedger(table, groups, options, ownerGroupHead, rowsAtFirst));
  return part;
}
