import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { aimName } from '../lines/aim-name.ts';
import { printDay } from '../lines/day.ts';
import { lookOf, type State } from '../lines/status.ts';
import type { Piece } from './facts.ts';

/** How an aim stands as plain values. */
export interface StandingValues {
  readonly lifecycle?: State;
  readonly health?: State;
  readonly healthBy?: { readonly note: Ref; readonly day: Day };
  readonly healthOf?: Ref;
  readonly faded: boolean;
}

/** How an aim stands in one sentence with links: its lifecycle, and its health with the child and the note it comes from. */
export function standingPieces({
  lifecycle,
  health,
  healthBy,
  healthOf,
  faded,
}: StandingValues): readonly Piece[] {
  if (!lifecycle && !health) return [];
  const words: Piece[] = [
    `As a whole ${lifecycle ? lookOf(lifecycle).word.toLowerCase() : 'nobody said how far it is'}`,
  ];
  if (health && healthBy) {
    words.push(`, ${lookOf(health).word.toLowerCase()}`);
    if (healthOf) words.push(' because of ', { ...healthOf, label: aimName(healthOf) });
    words.push(', as said on ', { ...healthBy.note, label: printDay(healthBy.day, 'long') });
    if (faded) words.push(', and not confirmed since');
  }
  return [...words, '.'];
}
