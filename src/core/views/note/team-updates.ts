import type { PartialDay } from '../../model/day/partial-day.ts';
import type { UpdateItem } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { teamRef } from '../lines/ref.ts';
import type { NoteIndex } from './index.ts';

/** The lists of a team's update, in their order. */
const updateParts = ['done', 'doing', 'next', 'blockedBy', 'needs'] as const;

/** One list of a team's update. */
type UpdatePart = (typeof updateParts)[number];

/** One line of a team's update, with its people, teams and tracker. */
interface UpdateItemView {
  readonly text: string;
  /** The people and teams in it, as links, or as text if they are not known. */
  readonly who: readonly (Ref | string)[];
  readonly tracker?: TrackerId;
  readonly from?: PartialDay;
  readonly until?: PartialDay;
}

/** The update of a team. A missing list is left out, an empty one is printed as “none”. */
export interface TeamUpdateView {
  readonly team?: Ref;
  readonly name: string;
  readonly parts: readonly { readonly part: UpdatePart; readonly items: readonly UpdateItemView[] }[];
}

/** Returns the team updates of a note in its order. */
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
