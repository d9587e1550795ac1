import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { printDay } from '../lines/day.ts';
import { unconfirmedWords } from '../lines/stale.ts';
import { lookOf, type State } from '../lines/status.ts';
import type { Piece } from './facts.ts';

/** The status and health of an aim as plain values. */
export interface StandingValues {
  readonly lifecycle?: State;
  readonly health?: State;
  readonly healthBy?: { readonly note: Ref; readonly day: Day };
  readonly healthOf?: Ref;
  readonly faded: boolean;
}

/** The status of an aim in one sentence with links, and its health with the child and the note it comes from. */
export function standingPieces({
  lifecycle,
  health,
  healthBy,
  healthOf,
  faded,
}: StandingValues): readonly Piece[] {
  if (!lifecycle && !health) return [];
  const words: Piece[] = [`Overall: ${lookOf(lifecycle ?? 'not-said').word.toLowerCase()}`];
  if (health && healthBy) {
    words.push(`, ${lookOf(health).word.toLowerCase()} (`);
    if (healthOf) words.push(healthOf, ', ');
    words.push({ ...healthBy.note, label: printDay(healthBy.day, 'long') });
    words.push(faded ? `, ${unconfirmedWords})` : ')');
  }
  return [...words, '.'];
}
