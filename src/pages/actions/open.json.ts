import { openData } from '../../core/views/ledger/data.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { archive } from '../../site/archive.ts';

/** The open actions for the script of the ledger. Not an interface for other programs. */
export function GET(): Response {
  return Response.json(openData(ledger(archive())));
}
