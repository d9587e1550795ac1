import {
  type ActionEntry,
  type DecisionEntry,
  type ExtraEntry,
  type FollowUpEntry,
  isOfRecord,
} from '../model/entry.ts';
import { recordId } from '../model/id.ts';
import type { NoteLine } from '../model/line/note-line.ts';
import type { Body, Note } from '../model/note.ts';
import type { Visibility } from '../model/status.ts';
import type { ForNextTimeEntry } from '../model/topic.ts';
import { topicKey } from './linking/topics.ts';

/** What is hidden from an audience, and how texts are cut. */
export interface Hidden {
  /** The full ids of what the audience cannot know. */
  readonly ids: ReadonlySet<string>;
  /** Those of them that are private. Of a topic that is only not known, a text may speak. */
  readonly secret: ReadonlySet<string>;
  readonly cut: CutBody;
}

/** Returns the text of a note without lines of its file, first and last of each part, and what is known of the rest. */
export type CutBody = (note: Note, cut: readonly (readonly [number, number])[]) => Body;

/** Returns a note without its hidden records, and without references to hidden records of any note. */
export function withoutHidden(
  note: Note,
  isRecordShown: (record: { readonly visibility: Visibility }) => boolean,
  hidden: Hidden,
): Note {
  const { ids } = hidden;
  const isShown = (reference: string) => !ids.has(recordId(note.seriesId, reference));
  const isTopicShown = (reference: string) =>
    isShown(reference) && !topicIds(reference, note.seriesId).some((id) => ids.has(id));
  const isParkedShown = (topic: ForNextTimeEntry) => typeof topic === 'string' || isRecordShown(topic);
  const isReportShown = (entry: Note['followUps'][number]) =>
    isOfRecord(entry) ? isShown(entry.ref) : isTopicShown(entry.ref);
  const topical = <T extends { readonly topic?: string }>(entry: T): T => ({
    ...entry,
    topic: shownOrNothing(entry.topic, isTopicShown),
  });
  const shown = {
    actions: note.actions.map(isRecordShown),
    decisions: note.decisions.map(isRecordShown),
    questions: note.questions.map(isRecordShown),
    debt: note.debt.map(isRecordShown),
    followUps: note.followUps.map(isReportShown),
    forNextTime: note.forNextTime.map(isParkedShown),
  };
  const left: Note = {
    ...note,
    actions: note.actions.filter(isRecordShown).map((action) => withoutLinks(topical(action), isShown)),
    decisions: note.decisions
      .filter(isRecordShown)
      .map((decision) => supersedingShown(topical(decision), isShown)),
    questions: note.questions.filter(isRecordShown).map(topical),
    debt: note.debt.filter(isRecordShown).map(topical),
    followUps: note.followUps
      .filter(isReportShown)
      .map((entry) => (isOfRecord(entry) ? followingShown(topical(entry), isShown) : entry)),
    forNextTime: note.forNextTime.filter(isParkedShown),
    proposals: note.proposals.map((proposal) => ({
      ...proposal,
      adoptedAs: shownOrNothing(proposal.adoptedAs, isShown),
    })),
    extras: note.extras.flatMap((extra) => extraOfShown(extra, shown)),
  };
  return note.lines ? withShownLines(left, note, note.lines, shown, hidden) : left;
}

/**
 * Cuts the lines of hidden items with what is indented below them, and the sections of private topics, from the text. A
 * heading that returns to a topic of which the audience does not know stays as it is written.
 */
function withShownLines(
  left: Note,
  note: Note,
  lines: readonly NoteLine[],
  shown: Readonly<Record<string, readonly boolean[]>>,
  { secret, cut }: Hidden,
): Note {
  const isLineShown = ({ list, index }: NoteLine) => shown[list]?.[index] ?? true;
  const isSecret = ({ list, index }: NoteLine) => {
    const entry = list === 'followUps' ? note.followUps[index] : undefined;
    return entry === undefined || topicIds(entry.ref, note.seriesId).some((id) => secret.has(id));
  };
  const parts = lines.flatMap((line): (readonly [number, number])[] => {
    const { sectionEnd } = line;
    if (isLineShown(line) || (sectionEnd !== undefined && !isSecret(line))) return [];
    return [[line.line, sectionEnd ?? line.end]];
  });
  const isCut = ({ line }: NoteLine) => parts.some(([first, last]) => line >= first && line <= last);
  // The attributes may name what is hidden, and only findings need them.
  const kept = lines.flatMap(({ attributes, withId, ...line }) =>
    isLineShown(line) && !isCut(line)
      ? { ...line, index: shown[line.list]?.slice(0, line.index).filter(Boolean).length ?? line.index }
      : [],
  );
  const written = { ...left, lines: kept };
  return parts.length === 0 ? written : { ...written, body: cut(written, parts) };
}

/** Returns the ids that a topic given by its text may have: in its series, or in the one before the slash. */
function topicIds(reference: string, seriesId: string): readonly string[] {
  const slash = reference.indexOf('/');
  const own = `${seriesId}/${topicKey(reference)}`;
  return slash === -1 ? [own] : [own, `${reference.slice(0, slash)}/${topicKey(reference.slice(slash + 1))}`];
}

/** Returns a key of the site's own with its new position, or nothing if its entry is hidden. */
function extraOfShown(
  { keys, value }: ExtraEntry,
  shown: Readonly<Record<string, readonly boolean[]>>,
): ExtraEntry[] {
  const [list, index, ...rest] = keys;
  const isEntryShown = typeof list === 'string' && Object.hasOwn(shown, list) ? shown[list] : undefined;
  if (list === undefined || isEntryShown === undefined || typeof index !== 'number') return [{ keys, value }];
  if (isEntryShown[index] !== true) return [];
  return [{ keys: [list, isEntryShown.slice(0, index).filter(Boolean).length, ...rest], value }];
}

type IsShown = (reference: string) => boolean;

function withoutLinks(action: ActionEntry, isShown: IsShown): ActionEntry {
  return {
    ...action,
    blockedBy: action.blockedBy.filter(isShown),
    supersedes: action.supersedes.filter(isShown),
    splitInto: action.splitInto.filter(isShown),
    implements: shownOrNothing(action.implements, isShown),
    duplicateOf: shownOrNothing(action.duplicateOf, isShown),
  };
}

function followingShown(followUp: FollowUpEntry, isShown: IsShown): FollowUpEntry {
  const { blockedBy, supersededBy, splitInto, duplicateOf, answeredBy } = followUp;
  return {
    ...followUp,
    blockedBy: blockedBy?.filter(isShown),
    supersededBy: supersededBy?.filter(isShown),
    splitInto: splitInto?.filter(isShown),
    duplicateOf: shownOrNothing(duplicateOf, isShown),
    answeredBy: shownOrNothing(answeredBy, isShown),
  };
}

function supersedingShown(decision: DecisionEntry, isShown: IsShown): DecisionEntry {
  return { ...decision, supersedes: decision.supersedes.filter(isShown) };
}

function shownOrNothing(reference: string | undefined, isShown: IsShown): string | undefined {
  return reference !== undefined && isShown(reference) ? reference : undefined;
}
