import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { PositionEntry } from '../../model/review.ts';
import type { PositionKind } from '../../model/status.ts';
import { recordRef } from '../lines/ref.ts';
import type { NoteIndex } from './index.ts';

/** Where a person stands; `name` is what was written, `ref` the person it names. */
export interface PositionView {
  readonly ref?: Ref;
  readonly name: string;
  readonly position: PositionKind;
  readonly note?: string;
}

/** An idea with what people said of it and of its parts, and what came of it. */
export interface ProposalView {
  readonly shortId: string;
  readonly text: string;
  readonly note?: string;
  readonly positions: readonly PositionView[];
  readonly parts: readonly {
    readonly text: string;
    readonly note?: string;
    readonly positions: readonly PositionView[];
  }[];
  /** The decision or action that came of it. */
  readonly adoptedAs?: Ref;
}

/** The ideas of a note, in its order. */
export function proposalsOnNote(note: LinkedNote, index: NoteIndex): readonly ProposalView[] {
  return note.proposals.map(({ entry, adoptedAs }) => ({
    shortId: entry.id,
    text: entry.text,
    note: entry.note,
    positions: entry.positions.map((position) => positionView(position, index)),
    parts: entry.parts.map((part) => ({
      ...part,
      positions: part.positions.map((position) => positionView(position, index)),
    })),
    adoptedAs: adoptedAs && recordRef(adoptedAs),
  }));
}

function positionView({ person, position, note }: PositionEntry, index: NoteIndex): PositionView {
  const ref = index.who(person);
  return { ref, name: ref?.label ?? person, position, note };
}
