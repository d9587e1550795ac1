import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { TopicResult } from '../../model/status.ts';
import type { Topic } from '../../model/topic.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { personRef, recordRef, teamRef } from '../lines/ref.ts';

/** A heading of a note that opens a topic or returns to one: what the page shows below it. */
export interface TopicHeading {
  /** The line of the heading in the file. */
  readonly line: number;
  /** The full id of the topic. Missing if the reference leads to nothing. */
  readonly id?: string;
  /** Who leads it. Somebody in no registry is in words. */
  readonly by: readonly (Ref | string)[];
  readonly minutes?: number;
  /** What became of it in this meeting, unless it was simply discussed. */
  readonly result?: Exclude<TopicResult, 'done'>;
  readonly trackers: readonly TrackerId[];
  /** Its records that the text of this note does not show, oldest first. */
  readonly records: Capped<Ref>;
}

/** The records of topics, by the id of the topic. */
export type RecordsOfTopics = ReadonlyMap<string, readonly FollowedRecord[]>;

/** Groups the records of an archive by their topic, oldest first. */
export function recordsOfTopics(archive: Archive): RecordsOfTopics {
  const { actions, decisions, questions, debt } = archive;
  const byTopic = new Map<string, FollowedRecord[]>();
  for (const record of [...actions, ...decisions, ...questions, ...debt]) {
    if (!record.topic) continue;
    const list = byTopic.get(record.topic.id);
    if (list) list.push(record);
    else byTopic.set(record.topic.id, [record]);
  }
  for (const list of byTopic.values())
    list.sort((a, b) => (a.opened < b.opened ? -1 : a.opened > b.opened ? 1 : 0));
  return byTopic;
}

/** The most records of a topic below its heading. */
const shown = 10;

/** Returns the headings of a note that are topics. */
export function topicHeadings(
  note: LinkedNote,
  { find }: Pick<Archive, 'find'>,
  records: RecordsOfTopics,
): readonly TopicHeading[] {
  const reports = new Map(note.topicReports.map(({ index, topic }) => [index, topic]));
  const inText = new Set(
    (note.note.lines ?? []).flatMap(({ list, index, topic }) => (topic ? [] : `${list} ${index}`)),
  );
  const reported = new Set(
    note.followUps.flatMap(({ record, index }) => (inText.has(`followUps ${index}`) && record ? record : [])),
  );
  const isHere = (record: FollowedRecord) =>
    reported.has(record) || (record.note === note && inText.has(`${listOf[record.kind]} ${record.index}`));
  return (note.note.lines ?? []).flatMap(({ list, index, line, topic: facts }) => {
    if (!facts) return [];
    const topic: Topic | undefined = list === 'forNextTime' ? note.parked[index] : reports.get(index);
    const all = (topic && records.get(topic.id)) ?? [];
    return {
      line,
      ...(topic && { id: topic.id }),
      by: facts.by.map((name) => partyNamed(name, find)),
      ...(facts.minutes !== undefined && { minutes: facts.minutes }),
      ...(facts.result && facts.result !== 'done' && { result: facts.result }),
      trackers: topic?.note === note ? topic.trackers : [],
      records: capped(
        all.filter((record) => !isHere(record)),
        shown,
        recordRef,
      ),
    };
  });
}

const listOf = { action: 'actions', decision: 'decisions', question: 'questions', debt: 'debt' } as const;

function partyNamed(name: string, find: Archive['find']): Ref | string {
  const person = find.person(name);
  if (person) return personRef(person);
  const team = find.team(name);
  return team ? teamRef(team) : name;
}
