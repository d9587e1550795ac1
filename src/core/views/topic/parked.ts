import { indexAfter, meetingKey, meetingsOf } from '../../graph/history/meetings.ts';
import { topicKey } from '../../graph/linking/topics.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Topic, TopicEvent } from '../../model/topic.ts';
import type { Source } from '../lines/check-in-line.ts';
import { noteRef, topicRef } from '../lines/ref.ts';
import { isPassedOver } from '../lines/stale.ts';

/** A parked topic as of a note or of today. */
export interface ParkedLine {
  readonly to: Ref;
  /** The note that parked it, for the last time after it was discussed, tabled or dropped. */
  readonly from: Source;
  readonly days: number;
  /** The number of later meetings that left it parked. */
  readonly carriedOver: number;
  /** The latest words of a note on it. */
  readonly said?: string;
  readonly saidLang?: string;
  readonly trackers: readonly TrackerId[];
  /** Whether it has no id, and the last meetings did not mention it, so that agendas fold it. */
  readonly isFolded: boolean;
}

/** The parked topics of a series. */
export interface ParkedTopics {
  /** Those for the next meeting after today, oldest first. */
  readonly now: readonly ParkedLine[];
  /** Those that a note left parked, oldest first, without its own and the folded ones. */
  readonly after: (note: LinkedNote) => readonly ParkedLine[];
}

/** A time for which a topic was parked, as positions of notes in its series. */
interface Spell {
  readonly since: LinkedNote;
  readonly from: number;
  until?: number;
  /** The reports in it, each with its position. */
  readonly events: { readonly at: number; readonly event: TopicEvent }[];
}

/** Returns the parked topics of a series, from all its topics. Reads them once for all its notes. */
export function parkedTopics({ notes }: Series, topics: readonly Topic[], today: Day): ParkedTopics {
  const numbers = meetingNumbers(notes);
  const positions = new Map(notes.map((note, index) => [note, index]));
  const at = (note: LinkedNote) => positions.get(note) ?? indexAfter(notes, note.note.date) - 1;
  const number = (position: number) => numbers[position] ?? 0;
  const line = (topic: Topic, spell: Spell, position: number, day: Day): ParkedLine => {
    const known = spell.events.filter((one) => one.at <= position);
    const last = known.at(-1)?.at ?? spell.from;
    const saying = known.findLast(({ event }) => event.said !== undefined)?.event;
    const notMentioned = number(position) - number(last);
    return {
      to: topicRef(topic),
      from: { note: noteRef(spell.since), day: spell.since.note.date },
      days: daysBetween(spell.since.note.date, day),
      carriedOver: number(position) - number(spell.from),
      ...(saying && { said: saying.said, saidLang: saying.note.lang }),
      trackers: topic.trackers,
      isFolded: topic.provisional && isPassedOver({ notMentioned }),
    };
  };
  const after = new Map<LinkedNote, ParkedLine[]>();
  const now: ParkedLine[] = [];
  for (const topic of topics) {
    for (const spell of spellsOf(topic, at)) {
      if (spell.until === undefined) now.push(line(topic, spell, notes.length - 1, today));
      for (let position = spell.from + 1; position < (spell.until ?? notes.length); position += 1) {
        const note = notes[position];
        if (!note || note.parked.includes(topic)) continue;
        const one = line(topic, spell, position, note.note.date);
        const isParkedAgain = spell.events.some((later) => later.at > position);
        if (one.isFolded && !isParkedAgain) break;
        if (one.isFolded) continue;
        const list = after.get(note);
        if (list) list.push(one);
        else after.set(note, [one]);
      }
    }
  }
  return { now, after: (note) => after.get(note) ?? [] };
}

/** Returns the times for which a topic was parked, oldest first. */
function spellsOf(topic: Topic, at: (note: LinkedNote) => number): readonly Spell[] {
  const spells: Spell[] = [];
  for (const event of topic.events) {
    const last = spells.at(-1);
    const open = last?.until === undefined ? last : undefined;
    const position = at(event.note);
    if (event.status !== undefined && event.status !== 'parked') {
      if (open) open.until = position;
    } else if (open) open.events.push({ at: position, event });
    else if (event.status === 'parked')
      spells.push({ since: event.note, from: position, events: [{ at: position, event }] });
  }
  return spells;
}

/** The number of meetings up to each note of a series. */
function meetingNumbers(notes: readonly LinkedNote[]): readonly number[] {
  const numberOf = new Map(meetingsOf(notes).map((note, index) => [meetingKey(note), index + 1]));
  let last = 0;
  return notes.map((note) => {
    last = Math.max(last, numberOf.get(meetingKey(note)) ?? last);
    return last;
  });
}

/** Returns the topic of a series by its id or its text. */
export function topicNamed(reference: string, series: Series, topics: readonly Topic[]): Topic | undefined {
  const id = recordId(series.id, reference);
  return (
    topics.find((topic) => topic.id === id) ??
    topics.find((topic) => topic.series === series && topicKey(topic.text) === topicKey(reference))
  );
}
