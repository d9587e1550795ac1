import type { Archive } from '../../model/archive.ts';
import type { Topic } from '../../model/topic.ts';
import { topicRef } from '../lines/ref.ts';
import type { SearchRecord } from './record.ts';
import { leavesBeside, namesOf, shownTexts, wordsBeside } from './values.ts';

/** The record of a topic with an id: its words, and those of the reports on it. Other topics are found in their notes. */
export function topicRecord(topic: Topic, { find }: Archive): readonly SearchRecord[] {
  const { id, shortId, text, note, series, entry, events, trackers } = topic;
  if (topic.provisional) return [];
  const written = events.flatMap(({ said, reason, note: by }) => {
    const texts = [said, reason].filter((words) => words !== undefined);
    return [{ texts, shown: shownTexts(texts, by) }];
  });
  const said = written.flatMap(({ shown }) => shown);
  const words = [...said, ...trackers.map((tracker) => tracker.id)];
  const status = events.findLast((event) => event.status !== undefined)?.status ?? 'parked';
  return [
    {
      ref: topicRef(topic),
      kind: 'topic',
      title: text,
      words: wordsBeside(text, words),
      also: leavesBeside([text, ...words], [entry, written.map(({ texts }) => texts), status], find),
      ids: [id, shortId],
      line: { day: note.note.date, series: series.title, lang: note.lang },
      facets: {
        status: [status],
        series: [series.title],
        team: namesOf(series.teams),
        quarter: [note.quarter.title],
        year: [note.note.date.slice(0, 4)],
      },
    },
  ];
}
