import type { Ref } from '../../model/ref.ts';

/** A piece of running text: words, or a reference that becomes a link. */
export type Piece = string | Ref;

/** Pieces with commas between them. */
export function listed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}
