import type { LinkedNote, Series } from './linked-note.ts';
import type { TrackerId } from './record.ts';
import type { TopicStatus, Visibility } from './status.ts';

/** A parked topic as a note writes it, with an id by which later notes report on it. */
export interface TopicEntry {
  readonly id: string;
  readonly text: string;
  readonly status: TopicStatus;
  readonly note?: string;
  readonly tracker: readonly string[];
  readonly visibility: Visibility;
}

/** An item of `forNextTime`: a topic, or only its text. */
export type ForNextTimeEntry = string | TopicEntry;

/**
 * A topic that a note parked for a later meeting of its series. It stays parked until a note reports it as discussed,
 * tabled or dropped. A note that parks it again reopens it.
 */
export interface Topic {
  readonly kind: 'topic';
  /** `series/id`, the full id. */
  readonly id: string;
  readonly shortId: string;
  /** Whether the id is made from the text, because no note gives the topic one. Nothing links to such a topic. */
  readonly provisional: boolean;
  readonly series: Series;
  /** The note that gives it its id. Without an id: the first that parked it. */
  readonly note: LinkedNote;
  /** Position in `forNextTime` of that note. */
  readonly index: number;
  /** The entry of that note. Missing if it is only a text. */
  readonly entry?: TopicEntry;
  readonly text: string;
  readonly trackers: readonly TrackerId[];
  /** Reports of notes in order, its first parking first. */
  readonly events: readonly TopicEvent[];
  /** Notes that mention it in their text, oldest first. */
  readonly mentionedBy: readonly LinkedNote[];
}

/** A note's report on a topic. */
export interface TopicEvent {
  readonly note: LinkedNote;
  /** `parked` if the note lists it for next time. Missing if the note only mentions it. */
  readonly status?: TopicStatus;
  readonly said?: string;
  readonly reason?: string;
}
