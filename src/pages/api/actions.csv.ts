import { actionsCsv } from '../../core/exports/ledger/csv.ts';
import { ledgerRows } from '../../core/views/ledger/row.ts';
import { addressesIn } from '../../site/addresses.ts';
import { archive } from '../../site/archive.ts';

/** All actions as a table that is safe to open in a spreadsheet. */
export function GET(): Response {
  const all = archive();
  const lines = ledgerRows(all).map(({ line }) => line);
  return new Response(actionsCsv([{ lines }], addressesIn(all.site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
