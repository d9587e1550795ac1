import { by } from '../../model/compare.ts';
import { isOfRecord, type TopicReportEntry } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { Topic } from '../../model/topic.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { openedAt } from '../linking/record-place.ts';
import type { Topics } from '../linking/topics.ts';
import { at, type Where } from '../linking/where.ts';
import { byDayAndId } from '../registry/note-order.ts';
import { type Parked, parkTopics } from './parked.ts';

/**
 * Links topics to the notes that park and report them, and records to their topics. A note reports on topics before it
 * parks any, so what it lists for next time is parked again.
 */
export function linkTopics(linking: WithRecords): Topics {
  const parked = parkTopics(linking);
  const { topics, byNote, first } = parked;
  for (const note of linking.notes.values()) {
    note.note.followUps.forEach((entry, index) => {
      if (!isOfRecord(entry)) report(entry, note, index, parked, linking);
    });
    const own = byNote.get(note) ?? [];
    note.parked.push(...own);
    if (note.note.date > linking.today) continue;
    own.forEach((topic, index) => {
      const entry = note.note.forNextTime[index];
      const { status = 'parked', note: said } = typeof entry === 'object' ? entry : {};
      topic?.events.push({ note, status, said });
    });
  }
  for (const topic of topics.all()) {
    // Notes of one day in different series have no order, so the parking comes before what they report.
    const isFirst = ({ note }: { readonly note: { readonly id: string } }) =>
      Number(note.id === first.get(topic)?.id);
    topic.events.sort((a, b) => isFirst(b) - isFirst(a));
  }
  linkRecordsTo(topics, linking);
  return topics;
}

/** Returns the topics that notes up to today parked, by the day of their first parking, then in the order of their notes. */
export function topicsUntilToday(topics: Topics): readonly Topic[] {
  return topics
    .all()
    .filter(({ events }) => events.length > 0)
    .sort(byParked);
}

const byParked = by<Topic>(({ events }) => events[0]?.note.note.date ?? '');

function report(
  entry: TopicReportEntry,
  note: DraftNote,
  index: number,
  { topics, first }: Parked,
  linking: WithRecords,
): void {
  const { ref, status, note: said, reason } = entry;
  const where = at(note.note.path, 'followUps', index, 'topic');
  const topic = resolve(ref, note.series.id, where, topics, linking);
  note.topicReports.push({ entry, index, topic });
  const opener = topic && first.get(topic);
  if (!opener) return;
  const isTooEarly =
    opener.series === note.series ? byDayAndId(opener, note) >= 0 : note.note.date < opener.note.date;
  if (isTooEarly) linking.judge?.topicTooEarly(ref, where, note, opener);
  else if (note.note.date <= linking.today) topic.events.push({ note, status, said, reason });
}

/** Links each record to the topic that its opening or the last follow-up gives it. */
function linkRecordsTo(topics: Topics, linking: WithRecords): void {
  for (const record of linking.records.all()) {
    const { topic } = record.entry;
    // The heading above a record may ask for an id that is taken. That is reported there, and once.
    if (topic === undefined || topics.refused.has(recordId(record.series.id, topic))) continue;
    record.firstTopic = resolve(topic, record.series.id, openedAt(record, 'topic'), topics, linking);
    record.topic = record.firstTopic;
  }
  for (const note of linking.notes.values()) {
    for (const { entry, record, index } of note.followUps) {
      if (entry.topic === undefined) continue;
      const where = at(note.note.path, 'followUps', index, 'topic');
      const topic = resolve(entry.topic, note.series.id, where, topics, linking);
      const draft = record && linking.records.byId.get(record.id);
      if (topic && draft && note.note.date <= linking.today) draft.topic = topic;
    }
  }
}

function resolve(reference: string, seriesId: string, where: Where, topics: Topics, linking: WithRecords) {
  const topic = topics.find(reference, seriesId);
  if (!topic) linking.judge?.unknownTopic({ reference, seriesId, where }, topics, linking.records);
  return topic;
}
