import { recordAnchor } from './address/page-path.ts';
import type { Day } from './day/day.ts';
import type { Time } from './day/time.ts';
import type {
  ActionEntry,
  AmendmentEntry,
  AttendeeEntry,
  CheckInEntry,
  DebtEntry,
  DecisionEntry,
  ExtraEntry,
  FollowUpEntry,
  ForEntry,
  LinkEntry,
  QuestionEntry,
  RecordKind,
  TeamUpdateEntry,
  TopicReportEntry,
  WaiverEntry,
} from './entry.ts';
import type { KeyPath } from './finding/source.ts';
import type { NoteLine } from './line/note-line.ts';
import type { IncidentEntry, ProposalEntry, RetroEntry, SprintEntry, TimelineEntry } from './review.ts';
import type { NoteKind, NoteStatus, Unknown, Visibility } from './status.ts';
import type { ForNextTimeEntry } from './topic.ts';

/** One meeting or review, as one file writes it. References are still text. */
export interface Note {
  /** `deployment-pipeline/2017-07-25`: path below `notes/` without the extension. */
  readonly id: string;
  /** The file, relative to the content folder. */
  readonly path: string;
  readonly seriesId: string;
  readonly title: string;
  readonly date: Day;
  /** Whether `date` is assumed, because the record gives no complete date. */
  readonly assumed?: boolean;
  /** Orders the notes of a day. */
  readonly time?: Time;
  /** The last day of a meeting of several days. */
  readonly until?: Day;
  /** The meeting of several notes of a series, such as the days of a plenary. */
  readonly session?: string;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly visibility: Visibility;
  /** Language tag (BCP 47), if it is not that of the site. */
  readonly language?: string;
  /** One name, or a list of several. */
  readonly chair?: string | readonly string[];
  readonly scribe?: string | readonly string[];
  /** Attendees. `unknown` if not known, missing if not recorded. */
  readonly attendees?: readonly AttendeeEntry[] | Unknown;
  /** People who are in no registry, in words. */
  readonly guests: readonly string[];
  readonly regrets: readonly string[];
  /** The attendees of a note with `status: planned`, of which nothing has happened. Its `attendees` are missing then. */
  readonly signedUp?: readonly AttendeeEntry[];
  readonly for?: ForEntry;
  readonly checkIns: readonly CheckInEntry[];
  readonly actions: readonly ActionEntry[];
  /** Reports on records, and on topics. */
  readonly followUps: readonly (FollowUpEntry | TopicReportEntry)[];
  readonly decisions: readonly DecisionEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly debt: readonly DebtEntry[];
  readonly teamUpdates: readonly TeamUpdateEntry[];
  /** Topics that it parks. */
  readonly forNextTime: readonly ForNextTimeEntry[];
  readonly links: readonly LinkEntry[];
  readonly amendments: readonly AmendmentEntry[];
  /** Written by `approve`. Without one, changes of an approved note are not noticed. */
  readonly approval?: ApprovalEntry;
  readonly waivers: readonly WaiverEntry[];
  readonly sprint?: SprintEntry;
  readonly retro?: RetroEntry;
  readonly incident?: IncidentEntry;
  readonly incidents: readonly IncidentEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly proposals: readonly ProposalEntry[];
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
  /** The lines of its text that are items of its lists. Missing if there are none. */
  readonly lines?: readonly NoteLine[];
  /** Ids of records of its text that have errors. References to them are not reported. */
  readonly lostIds?: readonly string[];
  /** Whether it has neither text nor records, check-ins or review blocks. Its meeting was held, but carries nothing over. */
  readonly recordedNothing?: true;
  /** The items of a planned note: one dated after today, or with `status: planned`. All its other lists are empty. */
  readonly plan?: readonly PlanItem[];
  /** The teams in a planned note: those with a team update, and (with `ref`) those with a part of an action. */
  readonly plannedTeams?: readonly { readonly team: string; readonly ref?: string }[];
}

/** The approval of a note: when and by whom, what its text was, and how many amendments it had. */
export interface ApprovalEntry {
  readonly on: Day;
  readonly by?: string;
  readonly digest: string;
  readonly amendments: number;
}

/** An item of a planned note: the text of a record that it would open, or the record or aim that it would report on. */
export interface PlanItem {
  readonly kind: RecordKind | 'topic' | 'proposal' | 'aim';
  readonly text?: string;
  /** The full id of an earlier record or an aim. */
  readonly ref?: string;
  /** The full id of a record that the note would open. */
  readonly opens?: string;
}

/** The Markdown below the frontmatter of a file, with its headings and mentions. */
export interface Body {
  readonly markdown: string;
  /** Line of the file on which the Markdown starts, from 1. */
  readonly firstLine: number;
  /** Words of the first paragraph before any heading but its own title, with mentions as they are written. */
  readonly lede?: string;
  /**
   * The heading with which the text repeats its title, or gives another one, with mentions as they are written. It opens
   * no section. `differs`: its words, or it has a link, a picture or the like that no title can have.
   */
  readonly ownTitle?: { readonly text: string; readonly anchor: string; readonly differs: boolean };
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  /** The lines of its headings and list items, first and last, from 1 within the Markdown: what a plan keeps. */
  readonly agenda: readonly (readonly [number, number])[];
  /** The anchors that its HTML sets, such as `<a name="part">`. Missing if there are none. */
  readonly anchors?: readonly string[];
  /** Links and pictures that Markdown takes for text. Missing if there are none. */
  readonly unwritten?: readonly Unwritten[];
  /** References that lack a bracket. Missing if there are none. */
  readonly halfReferences?: readonly (Pick<Unwritten, 'written' | 'target'> &
    Pick<Mention, 'line' | 'column'>)[];
}

/** The body of what has no text. */
export const noBody: Body = { markdown: '', firstLine: 1, headings: [], mentions: [], agenda: [] };

/** A heading of a text, with its permanent anchor and the first of its lines, from 1 within the Markdown. */
interface Heading {
  readonly text: string;
  readonly depth: number;
  readonly anchor: string;
  readonly line: number;
}

/** A mention in the text: by `[[…]]`, by `@…`, by a tracker id, or with a Markdown link. */
export interface Mention {
  readonly kind: 'reference' | 'person' | 'tracker' | 'link' | 'image';
  /** Target as written, without brackets and `@`: `p6/o2.2`, `dan`, `T170482`, `../other.md#part`. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
  /** Whether an `@name` is in quotes. A name that nobody has is then no mistake. */
  readonly isQuoted?: true;
}

/** A link or picture as other tools have it: `![[picture.png]]`, or a path with spaces. A page shows its signs. */
export interface Unwritten {
  /** As it is written. */
  readonly written: string;
  /** Its path, without percent encoding. */
  readonly target: string;
  readonly words: string;
  readonly isPicture: boolean;
  readonly line: number;
  readonly column: number;
}

/** What can be read of a note with errors. `writtenAt` gives the place in the file of a place in the note. */
export interface NotePart {
  readonly note: Note;
  readonly writtenAt: (keys: KeyPath) => KeyPath;
}

type Records = Pick<Note, 'actions' | 'decisions' | 'questions' | 'debt' | 'proposals' | 'forNextTime'>;

/**
 * Returns the ids of a note's records and topics, also the earlier ones. They are anchors of its page, so a heading with the
 * same words gets another anchor.
 */
export function recordIds(note: Records): readonly string[] {
  const { actions, decisions, questions, debt, proposals, forNextTime } = note;
  const all = [...actions, ...decisions, ...questions, ...debt, ...proposals];
  const topics = forNextTime.flatMap((topic) => (typeof topic === 'string' ? [] : topic.id));
  return [...all.flatMap(({ id, formerly = [] }) => [id, ...formerly.map(recordAnchor)]), ...topics];
}
