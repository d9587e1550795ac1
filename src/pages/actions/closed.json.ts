import { closedData } from '../../core/views/ledger/data.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { archive } from '../../site/archive.ts';

/** The closed actions for the ledger's own script; not an interface for others. */
export function GET(): Response {
  return Response.json(closedData(ledger(archive())));
}
