import type { PartialDay } from '../../model/day/partial-day.ts';
import type { UpdateItem } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { teamRef } from '../lines/ref.ts';
import type { NoteIndex } from './index.ts';

/** The lists of a team's round, in the order in which they are read. */
const updateParts = ['done', 'doing', 'next', 'blockedBy', 'needs'] as const;

/** One part of what a team said. */
type UpdatePart = (typeof updateParts)[number];

/** One line of a team's update, with whom and what it names. */
interface UpdateItemView {
  readonly text: string;
  /** People and teams it names, as links or (where they name nobody) as words. */
  readonly who: readonly (Ref | string)[];
  readonly tracker?: TrackerId;
  readonly from?: PartialDay;
  readonly until?: PartialDay;
}

/** What a team said. A list it did not speak of is left out; one without items says "nothing". */
export interface TeamUpdateView {
  readonly team?: Ref;
  readonly name: string;
  readonly parts: readonly { readonly part: UpdatePart; readonly items: readonly UpdateItemView[] }[];
}

/** The team updates of a note, in its order. */
export function teamUpdatesOf(note: LinkedNote, index: NoteIndex): readonly TeamUpdateView[] {
  return note.teamUpdates.map(({ entry, team }) => ({
    team: team && teamRef(team),
    name: team?.name ?? entry.team,
    parts: updateParts.flatMap((part) => {
      const items = entry[part];
      return items ? [{ part, items: items.map((item) => itemView(item, index)) }] : [];
    }),
  }));
}

function itemView(item: UpdateItem, { who, trackers }: NoteIndex): UpdateItemView {
  const { text, from, until } = item;
  const named = [item.team, item.person].filter((name) => name !== undefined);
  return {
    text,
    who: named.map((name) => who(name) ?? name),
    tracker: item.tracker === undefined ? undefined : trackers.of(item.tracker),
    from,
    until,
  };
}
