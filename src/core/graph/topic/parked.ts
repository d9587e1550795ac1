import type { TopicEntry } from '../../model/topic.ts';
import type { DraftNote, DraftTopic } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { Topics, topicKey } from '../linking/topics.ts';

/** The topics of all notes, and those that each note parks, by position. An entry whose id is taken parks none. */
export interface Parked {
  readonly topics: Topics;
  readonly byNote: ReadonlyMap<DraftNote, readonly (DraftTopic | undefined)[]>;
  /** The note that parks a topic first. */
  readonly first: ReadonlyMap<DraftTopic, DraftNote>;
}

/** Creates the topics of all notes, oldest note first. A text that was parked before is the same topic. */
export function parkTopics(linking: WithRecords): Parked {
  const topics = new Topics();
  const byNote = new Map<DraftNote, readonly (DraftTopic | undefined)[]>();
  const first = new Map<DraftTopic, DraftNote>();
  for (const note of linking.notes.values()) {
    const parked = note.note.forNextTime.map((entry, index) =>
      typeof entry === 'string'
        ? parkText(entry, note, index, topics)
        : parkEntry(entry, note, index, topics, linking),
    );
    for (const topic of parked) if (topic && !first.has(topic)) first.set(topic, note);
    byNote.set(note, parked);
  }
  return { topics, byNote, first };
}

function parkText(text: string, note: DraftNote, index: number, topics: Topics): DraftTopic {
  const known = topics.find(text, note.series.id);
  if (known?.series === note.series) return known;
  const topic: DraftTopic = { ...begun(topicKey(text), note, index), provisional: true, text };
  topics.add(topic);
  return topic;
}

/** Parks a topic with an id, which a topic of the same text without one takes. */
function parkEntry(
  entry: TopicEntry,
  note: DraftNote,
  index: number,
  topics: Topics,
  { records, trackers, judge }: WithRecords,
): DraftTopic | undefined {
  const same = topics.find(entry.text, note.series.id) ?? topics.find(entry.id, note.series.id);
  const topic: DraftTopic = {
    ...begun(entry.id, note, index),
    ...{ entry, provisional: false, text: entry.text },
    trackers: entry.tracker.map((id) => trackers.of(id)),
  };
  const taken = records.byId.get(topic.id) ?? records.proposals.get(topic.id) ?? topics.byId.get(topic.id);
  if (taken) {
    judge?.takenByTopic(topic, taken);
    if (taken.kind === 'topic') return taken;
    topics.refused.add(topic.id);
    return undefined;
  }
  const adopted = same?.provisional && same.series === note.series ? Object.assign(same, topic) : topic;
  topics.add(adopted);
  return adopted;
}

function begun(shortId: string, note: DraftNote, index: number) {
  return {
    kind: 'topic' as const,
    id: `${note.series.id}/${shortId}`,
    shortId,
    series: note.series,
    note,
    index,
    trackers: [],
    events: [],
    mentionedBy: [],
  };
}
