import type { Aim, Goal, Milestone, Quarter, Serves } from './aim.ts';
import type { Day } from './day/day.ts';
import type { CheckInEntry, FollowUpEntry, TeamUpdateEntry, TopicReportEntry } from './entry.ts';
import type { Body, Mention, Note } from './note.ts';
import type { Person, Team } from './owner.ts';
import type { Action, Debt, Decision, FollowedRecord, Proposal, Question } from './record.ts';
import type { Ref } from './ref.ts';
import type { SeriesEntry } from './registry.ts';
import type { Topic } from './topic.ts';
import type { Named, WordPiece } from './words.ts';

/** A recurring meeting with its notes, oldest first. */
export interface Series extends Named {
  readonly id: string;
  /** Its title, with names instead of mentions. */
  readonly title: string;
  readonly entry: SeriesEntry;
  /** False for a folder of notes without a file in `series/`. */
  readonly registered: boolean;
  /** The language of its texts, unless it is that of the page. */
  readonly lang?: string;
  readonly teams: readonly Team[];
  readonly attendees: readonly Person[];
  readonly notes: LinkedNote[];
  /** Notes of planned meetings, the first one first. They are in no other list. The day of some may have passed. */
  readonly planned: LinkedNote[];
  readonly serves: Serves;
  /** The texts of its standing items and links with mentions that have a target, in pieces. Missing if there are none. */
  readonly words?: ReadonlyMap<string, readonly WordPiece[]>;
}

/** A linked note, with the records that it opens and follows up. */
export interface LinkedNote {
  readonly id: string;
  readonly note: Note;
  /** The title of the note, with names instead of mentions. */
  readonly title: string;
  readonly series: Series;
  /** The language of its texts, unless it is that of the page. */
  readonly lang?: string;
  readonly previous?: LinkedNote;
  readonly next?: LinkedNote;
  readonly quarter: Quarter;
  readonly chairs: readonly Person[];
  readonly scribes: readonly Person[];
  readonly attendees?: readonly Person[] | 'unknown';
  readonly regrets: readonly Person[];
  /** Only for a note with `status: planned`: the people who signed up. */
  readonly signedUp?: readonly Person[];
  /** The roles of attendees in its meeting, and of people who signed up. */
  readonly roles: ReadonlyMap<Person, Role>;
  readonly serves: Serves;
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly debt: readonly Debt[];
  readonly proposals: readonly Proposal[];
  /** Reports on records. */
  readonly followUps: readonly FollowUp[];
  /** Its topics for next time, by position in `forNextTime`. `undefined` if another record has the id. */
  readonly parked: readonly (Topic | undefined)[];
  readonly topicReports: readonly TopicReport[];
  readonly checkIns: readonly CheckIn[];
  readonly teamUpdates: readonly TeamUpdate[];
  /** Targets mentioned in the texts of this note, each once, in order: in its body first, then in its other fields. */
  readonly mentions: readonly Ref[];
  /** The first paragraph before any heading but its own title, as plain text with names instead of mentions. */
  readonly lede?: string;
  /** The texts of its fields with mentions that have a target, in pieces. See `wordsOf`. Missing if there are none. */
  readonly words?: ReadonlyMap<string, readonly WordPiece[]>;
  /** Where it first mentions each target and each tracker id, by `placeKey`. */
  readonly places: ReadonlyMap<string, MentionPlace>;
  /** Notes that mention this note in their texts. */
  readonly mentionedBy: readonly LinkedNote[];
}

/** The role of a person in one meeting, in words, and the team or other group for which they speak. */
export interface Role {
  readonly as?: string;
  readonly of?: Team | string;
}

/** A follow-up. `record` is missing if the reference leads to nothing. */
export interface FollowUp {
  readonly entry: FollowUpEntry;
  readonly index: number;
  readonly note: LinkedNote;
  readonly record?: FollowedRecord;
}

/** A report on a topic. `topic` is missing if the reference leads to nothing. */
interface TopicReport {
  readonly entry: TopicReportEntry;
  readonly index: number;
  readonly topic?: Topic;
}

/**
 * A check-in. `aim` is missing if it is on a milestone, or if the reference leads to nothing. It is known from the date of its note on, and counts in
 * the order of its own date.
 */
export interface CheckIn {
  readonly entry: CheckInEntry;
  readonly index: number;
  readonly note: LinkedNote;
  /** Its own date: `on`, or the date of its note. Never later than the note. */
  readonly day: Day;
  /** The person who reported it, if the note names one. */
  readonly by?: Person;
  readonly aim?: Aim;
  readonly milestone?: Milestone;
  readonly team?: Team;
  readonly goal?: Goal | 'none';
}

/** The update of a team or a person. With both, the person reported for the team. */
export interface TeamUpdate {
  readonly entry: TeamUpdateEntry;
  readonly note: LinkedNote;
  readonly team?: Team;
  readonly person?: Person;
}

/** A text of the content folder that is of no note: that of a series, a program, a quarter or a page of the maintainers. */
export interface LinkedText {
  /** Its page. */
  readonly ref: Ref;
  readonly path: string;
  /** The series of its short ids, if it is the text of one. */
  readonly seriesId?: string;
  readonly body: Body;
  /** Where it first mentions each target and each tracker id, by `placeKey`, in its body or in a text of its frontmatter. */
  readonly places: ReadonlyMap<string, MentionPlace>;
}

/** A place of a mention: in the body, or in a text of another field. */
export type MentionPlace = Pick<Mention, 'line' | 'column'> | FieldPlace;

/** The text that mentions something, or for a tracker id in a field of its own (`tracker`) the text beside it. */
export interface FieldPlace {
  readonly text: string;
}

/** The key of a target in `places`: of an object by its full id, or of a tracker id. */
export function placeKey(kind: Ref['kind'], id: string): string {
  return `${kind} ${id}`;
}
