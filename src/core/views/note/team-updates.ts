import type { Day } from '../../model/day/day.ts';
import type { PartialDay } from '../../model/day/partial-day.ts';
import type { UpdateItem } from '../../model/entry.ts';
import type { LinkedNote, TeamUpdate } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { noteRef, personRef, teamRef } from '../lines/ref.ts';
import type { UpdateIndex } from './index.ts';

/** The lists of a team's update, in their order. */
const updateParts = ['done', 'doing', 'next', 'blockedBy', 'needs'] as const;

/** One list of a team's update. */
type UpdatePart = (typeof updateParts)[number];

/** One line of a team's update, with its people, teams and tracker. */
interface UpdateItemView {
  readonly text: Words;
  /** The people and teams in it, as links, or as text if they are not known. */
  readonly who: readonly (Ref | string)[];
  readonly tracker?: TrackerId;
  readonly from?: PartialDay;
  readonly until?: PartialDay;
}

/** The update of a team or a person. A missing list is left out, an empty one is printed as “none”. */
export interface TeamUpdateView {
  readonly team?: Ref;
  /** The person whose update it is, or who reported for the team. */
  readonly person?: Ref;
  /** The team and the person, as links, or as text if they are not known. */
  readonly parties: readonly (Ref | string)[];
  readonly parts: readonly { readonly part: UpdatePart; readonly items: readonly UpdateItemView[] }[];
}

/** The update of a party, with its note, for the page of the party. */
export interface UpdateOnPage {
  readonly note: Ref;
  readonly day: Day;
  readonly update: TeamUpdateView;
}

/** Returns an update with its note. */
export function updateOnPage(update: TeamUpdate, index: UpdateIndex): UpdateOnPage {
  const view = teamUpdatesOf(update.note, index)[update.note.teamUpdates.indexOf(update)];
  if (!view) throw new RangeError('An update without a view');
  return { note: noteRef(update.note), day: update.note.note.date, update: view };
}

/** Returns the team updates of a note in its order. */
export function teamUpdatesOf(note: LinkedNote, index: UpdateIndex): readonly TeamUpdateView[] {
  return note.teamUpdates.map(({ entry, team, person }) => ({
    team: team && teamRef(team),
    ...(person && { person: personRef(person) }),
    parties: [team ? teamRef(team) : entry.team, person ? personRef(person) : entry.person].filter(
      (party) => party !== undefined,
    ),
    parts: updateParts.flatMap((part) => {
      const items = entry[part];
      return items ? [{ part, items: items.map((item) => itemView(item, note, index)) }] : [];
    }),
  }));
}

function itemView(item: UpdateItem, note: LinkedNote, { who, trackers }: UpdateIndex): UpdateItemView {
  const { text, from, until } = item;
  const named = [item.team, item.person].filter((name) => name !== undefined);
  return {
    text: wordsOf(note, text),
    who: named.map((name) => who(name) ?? name),
    tracker: item.tracker === undefined ? undefined : trackers.of(item.tracker),
    from,
    until,
  };
}
