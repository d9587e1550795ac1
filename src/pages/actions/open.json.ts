import { openData } from '../../core/views/ledger/data.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { archive } from '../../site/archive.ts';

/** The open actions for the ledger's own script; not an interface for others. */
export function GET(): Response {
  return Response.json(openData(ledger(archive())));
}
