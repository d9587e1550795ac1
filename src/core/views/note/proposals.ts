import { formerAnchors } from '../../model/address/former.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { PositionEntry } from '../../model/review.ts';
import type { PositionKind } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import type { Folded } from '../lines/capped.ts';
import { recordRef } from '../lines/ref.ts';
import { type MentionLine, mentionsOnNote } from '../mention/mention-lines.ts';
import type { NoteIndex } from './index.ts';
import { shownMentions } from './records.ts';

/** The position of a person. `name` is as written, `ref` the person with that name. */
export interface PositionView {
  readonly ref?: Ref;
  readonly name: string;
  readonly position: PositionKind;
  readonly note?: Words;
}

/** A proposal with the positions on it and on its parts. */
export interface ProposalView {
  readonly shortId: string;
  /** Its earlier anchors on this page. */
  readonly formerly: readonly string[];
  readonly text: string;
  readonly note?: Words;
  readonly positions: readonly PositionView[];
  readonly parts: readonly {
    readonly text: Words;
    readonly note?: Words;
    readonly positions: readonly PositionView[];
  }[];
  /** The other notes that mention it. */
  readonly mentionedBy: Folded<MentionLine>;
  /** The decision or action that adopted it. */
  readonly adoptedAs?: Ref;
}

/** Returns the proposals of a note in its order. */
export function proposalsOnNote(
  note: LinkedNote,
  index: NoteIndex,
  archive: Archive,
): readonly ProposalView[] {
  return note.proposals.map((proposal) => {
    const { entry, adoptedAs } = proposal;
    return {
      shortId: entry.id,
      formerly: formerAnchors(entry.formerly, { id: entry.id, home: note.series.id }),
      text: proposal.text,
      note: wordsOf(note, entry.note),
      positions: entry.positions.map((position) => positionView(position, note, index)),
      parts: entry.parts.map((part) => ({
        text: wordsOf(note, part.text),
        note: wordsOf(note, part.note),
        positions: part.positions.map((position) => positionView(position, note, index)),
      })),
      mentionedBy: mentionsOnNote(proposal, archive, shownMentions),
      adoptedAs: adoptedAs && recordRef(adoptedAs),
    };
  });
}

function positionView(
  { person, position, note }: PositionEntry,
  of: LinkedNote,
  index: NoteIndex,
): PositionView {
  const ref = index.who(person);
  return { ref, name: ref?.label ?? person, position, note: wordsOf(of, note) };
}
