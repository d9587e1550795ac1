import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { ofQuarterWords } from '../lines/aim-name.ts';
import { printDay } from '../lines/day.ts';
import type { Piece } from '../lines/piece.ts';
import { unconfirmedWords } from '../lines/stale.ts';
import { lookOf, type State } from '../lines/status.ts';

/** The status and health of an aim as plain values. */
export interface StatusValues {
  readonly status?: State;
  readonly health?: State;
  readonly healthBy?: { readonly note: Ref; readonly day: Day };
  readonly healthOf?: Ref;
  readonly healthStale: boolean;
}

/** The status of an aim in one sentence with links, and its health with the child and the note it comes from. */
export function statusPieces({
  status,
  health,
  healthBy,
  healthOf,
  healthStale,
}: StatusValues): readonly Piece[] {
  if (!status && !health) return [];
  const words: Piece[] = [`Overall: ${lookOf(status ?? 'no-status').word.toLowerCase()}`];
  if (health && healthBy) {
    words.push(`, ${lookOf(health).word.toLowerCase()} (`);
    if (healthOf) words.push(healthOf, `${ofQuarterWords(healthOf)}, `);
    words.push({ ...healthBy.note, label: printDay(healthBy.day, 'long', healthBy.note), lang: undefined });
    words.push(healthStale ? `, ${unconfirmedWords})` : ')');
  }
  return [...words, '.'];
}
