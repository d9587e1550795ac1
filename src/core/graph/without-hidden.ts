import {
  type ActionEntry,
  type DecisionEntry,
  type ExtraEntry,
  type FollowUpEntry,
  isOfRecord,
} from '../model/entry.ts';
import { recordId } from '../model/id.ts';
import type { NoteLine } from '../model/line/note-line.ts';
import type { Note } from '../model/note.ts';
import type { Visibility } from '../model/status.ts';
import type { ForNextTimeEntry } from '../model/topic.ts';
import { topicKey } from './linking/topics.ts';

/** Returns a note without its hidden records, and without references to hidden records of any note. */
export function withoutHidden(
  note: Note,
  isRecordShown: (record: { readonly visibility: Visibility }) => boolean,
  hidden: ReadonlySet<string>,
): Note {
  const isShown = (reference: string) => !hidden.has(recordId(note.seriesId, reference));
  const isTopicShown = (reference: string) =>
    isShown(reference) && !topicIds(reference, note.seriesId).some((id) => hidden.has(id));
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
  return {
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
    ...(note.lines && shownLines(note, note.lines, shown)),
  };
}

/** Cuts the lines of hidden items, with what is indented below them, from the text. Nothing else of it moves. */
function shownLines(
  { body }: Note,
  lines: readonly NoteLine[],
  shown: Readonly<Record<string, readonly boolean[]>>,
): Pick<Note, 'body' | 'lines'> {
  const isLineShown = ({ list, index }: NoteLine) => shown[list]?.[index] ?? true;
  const hidden = lines.filter((line) => !isLineShown(line));
  // The attributes may name what is hidden, and only findings need them.
  const kept = lines.flatMap(({ attributes, withId, ...line }) =>
    isLineShown(line)
      ? { ...line, index: shown[line.list]?.slice(0, line.index).filter(Boolean).length ?? line.index }
      : [],
  );
  if (hidden.length === 0) return { body, lines: kept };
  const written = body.markdown.split('\n');
  for (const { line, end } of hidden) written.fill('', line - body.firstLine, end - body.firstLine + 1);
  const markdown = written.join('\n');
  const isHidden = (line: number) => hidden.some((one) => line >= one.line && line <= one.end);
  return {
    body: {
      ...body,
      markdown,
      mentions: body.mentions.filter(({ line }) => !isHidden(line)),
      headings: body.headings.filter(({ line }) => !isHidden(body.firstLine + line - 1)),
      // Words that are nowhere else in the text came from what is hidden.
      lede: body.lede !== undefined && markdown.includes(body.lede.slice(0, 40)) ? body.lede : undefined,
    },
    lines: kept.filter(({ line }) => !isHidden(line)),
  };
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
