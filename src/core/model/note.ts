import type { Day } from './day/day.ts';
import type {
  ActionEntry,
  AmendmentEntry,
  CheckInEntry,
  DebtEntry,
  DecisionEntry,
  ExtraEntry,
  FollowUpEntry,
  ForEntry,
  LinkEntry,
  QuestionEntry,
  TeamUpdateEntry,
  WaiverEntry,
} from './entry.ts';
import type { IncidentEntry, ProposalEntry, RetroEntry, SprintEntry, TimelineEntry } from './review.ts';
import type { NoteKind, NoteStatus, Unknown, Visibility } from './status.ts';

/** One written record of a meeting or review, as one file says it. References are still words. */
export interface Note {
  /** `deployment-pipeline/2017-07-25`: the path below `notes/` without its ending. */
  readonly id: string;
  /** The file, relative to the content folder. */
  readonly path: string;
  readonly seriesId: string;
  readonly title: string;
  readonly date: Day;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly visibility: Visibility;
  readonly chair?: string;
  readonly scribe?: string;
  /** Who was there; `unknown` where nobody knows, absent where nothing was said. */
  readonly attendees?: readonly string[] | Unknown;
  readonly regrets: readonly string[];
  readonly for?: ForEntry;
  readonly checkIns: readonly CheckInEntry[];
  readonly actions: readonly ActionEntry[];
  readonly followUps: readonly FollowUpEntry[];
  readonly decisions: readonly DecisionEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly debt: readonly DebtEntry[];
  readonly teamUpdates: readonly TeamUpdateEntry[];
  readonly forNextTime: readonly string[];
  readonly links: readonly LinkEntry[];
  readonly amendments: readonly AmendmentEntry[];
  readonly waivers: readonly WaiverEntry[];
  readonly sprint?: SprintEntry;
  readonly retro?: RetroEntry;
  readonly incident?: IncidentEntry;
  readonly timeline: readonly TimelineEntry[];
  readonly proposals: readonly ProposalEntry[];
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
}

/** The Markdown below the frontmatter, with what was seen in it. */
export interface Body {
  readonly markdown: string;
  /** The line of the file on which the Markdown begins, from 1. */
  readonly firstLine: number;
  /** Plain words of the first paragraph before any heading: the one sentence under the title. */
  readonly lede?: string;
  readonly headings: readonly { readonly text: string; readonly depth: number; readonly anchor: string }[];
  readonly mentions: readonly Mention[];
}

/** Something that the text names: by `[[…]]`, by `@…`, by a tracker id, or with a Markdown link. */
export interface Mention {
  readonly kind: 'reference' | 'person' | 'tracker' | 'link' | 'image';
  /** What was written, without brackets and `@`: `p6/o2.2`, `dan`, `T170482`, `../other.md#part`. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

type Records = Pick<Note, 'actions' | 'decisions' | 'questions' | 'debt' | 'proposals'>;

/** The ids of the records of a note. On its page they are anchors, so a heading with the same words gives way. */
export function recordIds({ actions, decisions, questions, debt, proposals }: Records): readonly string[] {
  return [...actions, ...decisions, ...questions, ...debt, ...proposals].map(({ id }) => id);
}
