import { isCollection } from '../../graph/history/is-meeting.ts';
import type { Archive } from '../../model/archive.ts';
import type { LineList } from '../../model/line/note-line.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { TopicStatus } from '../../model/status.ts';
import type { Topic } from '../../model/topic.ts';
import { spelled, type Words, wordsOf } from '../../model/words.ts';
import { TextRecords } from '../in-text/records.ts';
import { type Capped, capped } from '../lines/capped.ts';
import type { Source } from '../lines/check-in-line.ts';
import { noteRef, topicRef } from '../lines/ref.ts';
import { type ParkedLine, type ParkedTopics, parkedTopics } from './parked.ts';

/** A topic that a note parks. */
export interface ParkedHere {
  readonly text: string;
  /** The anchor of a topic with an id. */
  readonly anchor?: string;
  /** Its status in the note, unless it is parked. */
  readonly status?: TopicStatus;
  readonly said?: Words;
  readonly trackers: readonly TrackerId[];
  /** Its place among the records of the text, if a line of the text parks it. */
  readonly textAt?: number;
  /** The first later note that discussed, tabled or dropped it. */
  readonly since?: Source & {
    readonly status: TopicStatus;
    readonly said?: Words;
    readonly reason?: Words;
  };
}

/** A note's report on a topic. */
export interface TopicReportLine {
  readonly to?: Ref;
  readonly text: string;
  readonly status?: TopicStatus;
  readonly said?: Words;
  readonly reason?: Words;
  /** Its place among the records of the text, if a line of the text reports it. */
  readonly textAt?: number;
}

/** The topics on the page of a note. */
export interface NoteTopics {
  readonly reports: readonly TopicReportLine[];
  readonly forNextTime: readonly ParkedHere[];
  /** Topics of earlier notes that are still parked after it. For a planned note: those that are parked today. */
  readonly stillParked: Capped<ParkedLine>;
}

/** The parked topics of every series that meets, by its id. */
export type ParkedIndex = ReadonlyMap<string, ParkedTopics>;

/** Returns the parked topics of an archive. No topic of a collection is carried over. */
export function parkedIndex({ series, topics, today }: Archive): ParkedIndex {
  const bySeries = Map.groupBy(topics, (topic) => topic.series.id);
  return new Map(
    series.flatMap((one) =>
      isCollection(one) ? [] : [[one.id, parkedTopics(one, bySeries.get(one.id) ?? [], today)] as const],
    ),
  );
}

/** The most topics of earlier notes on the page of a note. */
const shown = 10;

/** Returns the topics of the page of a note. */
export function topicsOnNote(
  linked: LinkedNote,
  index: ParkedIndex,
  text = new TextRecords(linked),
): NoteTopics {
  const { note, series } = linked;
  const parked = index.get(series.id);
  const headingsOf = (of: LineList) =>
    new Set(note.lines?.flatMap(({ list, index, topic }) => (list === of && topic ? index : [])));
  const headings = headingsOf('forNextTime');
  const returns = headingsOf('followUps');
  const still = note.plan ? parked?.now.filter(({ isFolded }) => !isFolded) : parked?.after(linked);
  return {
    // A heading that returns to its topic says so itself.
    reports: linked.topicReports
      .filter((report) => !returns.has(report.index))
      .map(({ entry, index: at, topic }) => ({
        ...(topic && { to: topicRef(topic) }),
        text: topic?.text ?? entry.ref,
        ...{ status: entry.status, said: wordsOf(linked, entry.note), reason: wordsOf(linked, entry.reason) },
        ...placeOf(text.at('followUps', at)),
      })),
    forNextTime: note.forNextTime.flatMap((entry, position) => {
      const isHeading = headings.has(position);
      // What the meeting came to is not for next time. It has its heading in the text.
      if (isHeading && typeof entry === 'object' && entry.status !== 'parked') return [];
      const line = parkedHere(entry, linked.parked[position], linked);
      return isHeading
        ? { ...line, anchor: undefined }
        : { ...line, ...placeOf(text.at('forNextTime', position)) };
    }),
    stillParked: capped(still ?? [], shown, (line) => line),
  };
}

function placeOf(textAt: number | undefined): { readonly textAt?: number } {
  return textAt === undefined ? {} : { textAt };
}

function parkedHere(
  entry: LinkedNote['note']['forNextTime'][number],
  topic: Topic | undefined,
  note: LinkedNote,
): ParkedHere {
  const here = topic?.events.findLastIndex((event) => event.note === note) ?? -1;
  const end = topic?.events.slice(here + 1).find(({ status }) => status !== undefined && status !== 'parked');
  const since = end?.status && {
    ...{ note: noteRef(end.note), day: end.note.note.date, status: end.status },
    ...{ said: wordsOf(end.note, end.said), reason: wordsOf(end.note, end.reason) },
  };
  if (typeof entry === 'string')
    return { text: spelled(wordsOf(note, entry)), trackers: [], ...(since && { since }) };
  const { id, text, status, note: said } = entry;
  return {
    text: spelled(wordsOf(note, text)),
    ...(topic?.note === note && { anchor: id }),
    ...(status !== 'parked' && { status }),
    ...(said !== undefined && { said: wordsOf(note, said) }),
    trackers: topic?.trackers ?? [],
    ...(since && { since }),
  };
}
