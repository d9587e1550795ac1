import { isCancelled, isCollection } from '../../graph/history/is-meeting.ts';
import { isPlanned } from '../../graph/planned.ts';
import { editAddressOf } from '../../model/address/edit-address.ts';
import type { Archive } from '../../model/archive.ts';
import { type Became, noneBecame } from '../../model/became.ts';
import type { Day } from '../../model/day/day.ts';
import type { Time } from '../../model/day/time.ts';
import type { AmendmentEntry, ExtraEntry, LinkEntry, WaiverEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { ApprovalEntry } from '../../model/note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { IncidentEntry, TimelineEntry } from '../../model/review.ts';
import type { NoteKind, NoteStatus, Unknown } from '../../model/status.ts';
import { TextRecords } from '../in-text/records.ts';
import { isHeldUp } from '../lines/blockers.ts';
import type { Folded } from '../lines/capped.ts';
import { isOverdue } from '../lines/due.ts';
import { aimRef, noteRef, personRef, quarterRef, seriesRef } from '../lines/ref.ts';
import { byRecording, namedLinks } from '../link/by-recording.ts';
import { type MentionLine, mentionLines } from '../mention/mention-lines.ts';
import { type TopicHeading, topicHeadings } from '../topic/heading.ts';
import { type NoteTopics, topicsOnNote } from '../topic/on-note.ts';
import { type CheckInGroup, checkInGroups } from './check-ins.ts';
import { type Crowd, crowdOf, membersOf } from './crowd.ts';
import { incidentsOf } from './incidents.ts';
import type { NoteIndex } from './index.ts';
import { type LastTime, lastTime } from './last-time.ts';
import { type PlanLine, planLines } from './plan.ts';
import { type ProposalView, proposalsOnNote } from './proposals.ts';
import {
  type DebtOnNote,
  type DecisionOnNote,
  debtOnNote,
  decisionsOnNote,
  type OpenedAction,
  openedActions,
  type QuestionOnNote,
  questionsOnNote,
} from './records.ts';
import { type RetroView, retroOf } from './retro.ts';
import { sessionDays } from './session-days.ts';
import { type SprintView, sprintView } from './sprint.ts';
import { type TeamUpdateView, teamUpdatesOf } from './team-updates.ts';

/** The previous or next note of the series, or another one of the same session. */
interface Neighbour {
  readonly to: Ref;
  readonly day: Day;
}

/** The content of the page of a note. Parts that the note does not have are absent or empty. */
export interface NotePage {
  readonly ref: Ref;
  readonly day: Day;
  readonly time?: Time;
  readonly until?: Day;
  readonly session?: string;
  /** The other notes of the session, in order. */
  readonly sessionDays: readonly Neighbour[];
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  /** Present if its series cancelled the meeting. Then nobody attended. */
  readonly cancelled?: true;
  readonly path: string;
  readonly lede?: string;
  /** The texts of its fields that mention something, in pieces. */
  readonly words: LinkedNote['words'];
  readonly series: Ref;
  readonly quarter: Ref;
  readonly chairs: readonly Ref[];
  readonly scribes: readonly Ref[];
  /** The attendees. `unknown` as written, empty if there were none, missing if not recorded. */
  readonly present?: Crowd | Unknown;
  /** People who are in no registry, in words. */
  readonly guests: Crowd<string>;
  readonly regrets: Crowd;
  /** Only for a note with `status: planned`: the people who signed up, and the address at which to edit the note. */
  readonly signedUp?: Crowd & { readonly editAddress?: string };
  /** The aims of the whole note, if it has `for:`. */
  readonly serves: readonly Ref[];
  readonly servesNone: boolean;
  /** The items of a planned note. All its other lists are empty. */
  readonly plan: readonly PlanLine[];
  readonly lastTime?: LastTime;
  readonly sprint?: SprintView;
  readonly debt: readonly DebtOnNote[];
  readonly retro?: RetroView;
  readonly incidents: readonly IncidentEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly proposals: readonly ProposalView[];
  readonly teamUpdates: readonly TeamUpdateView[];
  readonly checkIns: readonly CheckInGroup[];
  readonly decided: readonly DecisionOnNote[];
  readonly opened: readonly OpenedAction[];
  readonly questions: readonly QuestionOnNote[];
  readonly topics: NoteTopics;
  readonly topicHeadings: readonly TopicHeading[];
  readonly became?: BecameOn;
  /** Whether any of its records has changed since, so that the page has two sides. */
  readonly hasSince: boolean;
  /** Whether it has any of the following, which are one part of the page. */
  readonly hasAbout: boolean;
  /** Its links to recordings, which are the first on the page. */
  readonly recordings: readonly LinkEntry[];
  /** Its other links. */
  readonly links: readonly LinkEntry[];
  /** The tracker ids in its records and its text, without duplicates. */
  readonly trackers: readonly TrackerId[];
  /** Its approval, with the name of the person. */
  readonly approval?: Pick<ApprovalEntry, 'on' | 'by'>;
  /** The amendments, with the names of their authors. */
  readonly amendments: readonly AmendmentEntry[];
  readonly waivers: readonly WaiverEntry[];
  readonly extras: readonly ExtraEntry[];
  readonly mentionedBy: Folded<MentionLine>;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** Whether the last note leads to the next agenda: its series meets, and it is not itself the note of a later meeting. */
  readonly meets: boolean;
}

/** The notes on the page of a note that mention it and are not folded. */
const shownMentions = 12;

/** Returns the notes that have a page: those of held meetings, and the planned ones. */
export function notesWithPages({ notes, planned }: Archive): readonly LinkedNote[] {
  return [...notes, ...planned];
}

/** Returns the page of a note as of the day of the archive. */
export function notePage(note: LinkedNote, archive: Archive, index: NoteIndex): NotePage {
  const { note: said } = note;
  const trackers = trackersOf(note, index);
  const [recordings, links] = byRecording(namedLinks(said.links, note));
  const about = [
    links,
    trackers,
    said.approval ? [said.approval] : [],
    said.amendments,
    said.waivers,
    said.extras,
  ];
  const nameOf = (person: string | undefined) => person && (archive.find.person(person)?.name ?? person);
  const text = new TextRecords(note);
  const own = {
    debt: debtOnNote(note, archive, text),
    decided: decisionsOnNote(note, archive.today, text),
    opened: openedActions(note, archive.today, text),
    questions: questionsOnNote(note, archive.today, text),
  };
  const earlier = lastTime(note, index.recalls, archive.today, text);
  const records = [earlier?.mentioned, earlier?.notMentioned, ...Object.values(own)];
  return {
    ...headOf(note),
    signedUp: note.signedUp && {
      ...crowdOf(membersOf(note.signedUp, note.roles)),
      editAddress: editAddressOf(archive.site, said.path),
    },
    ...own,
    plan: planLines(note, archive),
    lastTime: earlier,
    hasSince: records.some((list) => list?.some(({ since, later }) => since ?? later)),
    sprint: sprintView(note, archive),
    retro: retroOf(note),
    incidents: incidentsOf(said),
    timeline: said.timeline,
    proposals: proposalsOnNote(note, index, archive),
    teamUpdates: teamUpdatesOf(note, index),
    checkIns: checkInGroups(note, text),
    topics: topicsOnNote(note, index.parked, text),
    topicHeadings: topicHeadings(note, archive, index.topics),
    became: becameOf(note, archive),
    hasAbout: about.some((list) => list.length > 0),
    recordings,
    links,
    trackers,
    ...(said.approval && { approval: { on: said.approval.on, by: nameOf(said.approval.by) } }),
    amendments: said.amendments.map((entry) => ({ ...entry, by: nameOf(entry.by) })),
    waivers: said.waivers,
    extras: said.extras,
    mentionedBy: mentionLines(noteRef(note), note.mentionedBy, archive, shownMentions),
    previous: note.previous && neighbour(note.previous),
    next: note.next && neighbour(note.next),
    meets: !isCollection(note.series) && !isPlanned(note.note, archive.today),
  };
}

function headOf(note: LinkedNote) {
  const { date, time, until, session, kind, status, path } = note.note;
  return {
    ref: noteRef(note),
    ...{ day: date, time, until, session, kind, status, path, lede: note.lede, words: note.words },
    ...(isCancelled(note) && { cancelled: true as const }),
    sessionDays: sessionDays(note),
    series: seriesRef(note.series),
    quarter: quarterRef(note.quarter),
    chairs: note.chairs.map(personRef),
    scribes: note.scribes.map(personRef),
    present:
      note.attendees === 'unknown'
        ? note.attendees
        : note.attendees && !(isCancelled(note) && note.attendees.length === 0)
          ? crowdOf(membersOf(note.attendees, note.roles))
          : undefined,
    guests: crowdOf(note.note.guests),
    regrets: crowdOf(membersOf(note.regrets)),
    serves: note.serves.from === 'note' ? note.serves.aims.map(aimRef) : [],
    servesNone: note.serves.from === 'note' && note.serves.none,
  };
}

function neighbour(note: LinkedNote): Neighbour {
  return { to: noteRef(note), day: note.note.date };
}

function trackersOf(note: LinkedNote, { trackers }: NoteIndex): readonly TrackerId[] {
  const records = [...note.actions, ...note.decisions, ...note.questions, ...note.debt];
  const followed = note.followUps.flatMap(({ record }) => record?.trackers ?? []);
  const named = note.note.body.mentions.filter(({ kind }) => kind === 'tracker');
  const all = [
    ...records.flatMap((record) => record.trackers),
    ...followed,
    ...named.map(({ target }) => trackers.of(target)),
  ];
  return [...new Map(all.map((tracker) => [tracker.id, tracker])).values()];
}

/** The actions of a note as of a day. */
interface BecameOn extends Became {
  readonly today: Day;
}

/** The status today of the actions that a note opened. Absent if it opened none, or if all are simply open. */
function becameOf(note: LinkedNote, { today }: Archive): BecameOn | undefined {
  const actions = note.actions.filter((action) => !action.earlier);
  if (actions.length === 0) return undefined;
  const tally = { ...noneBecame, opened: actions.length };
  for (const action of actions) {
    if (isOverdue(action, today)) tally.overdue += 1;
    else if (isHeldUp(action, today)) tally.blocked += 1;
    else if (action.status === 'in-progress') tally.inProgress += 1;
    else tally[action.status] += 1;
  }
  return tally.open === tally.opened ? undefined : { ...tally, today };
}
