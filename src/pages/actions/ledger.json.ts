import { ledgerData } from '../../core/views/ledger/data.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { archive } from '../../site/archive.ts';

/** What can be asked of the ledger, for its own script; not an interface for others. */
export function GET(): Response {
  return Response.json(ledgerData(ledger(archive())));
}
