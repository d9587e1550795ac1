import * as z from 'zod';
import { topicStatuses } from '../../model/status.ts';
import type { Topic } from '../../model/topic.ts';
import { noteRef, topicRef } from '../../views/lines/ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { assumedOn, assumedValue, dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { idsIn, pageValue, reportedValue, trackersOf, trackersValue } from './record-values.ts';

const report = z.strictObject({
  day: dayValue.describe('Date of the note.'),
  assumed: assumedValue,
  note: idOf('The note that parks the topic, or reports on it.'),
  status: z
    .enum(topicStatuses)
    .optional()
    .describe('`parked` if the note lists it for next time. Missing if the note only mentions it.'),
  reported: reportedValue,
  reason: z.string().optional().describe('Why it was tabled or dropped.'),
});

const topic = z
  .strictObject({
    id: idOf('`<series>/<id>`, unique in the site.'),
    provisional: z
      .literal(true)
      .optional()
      .describe('Present if the id is made from the text, because no note gives the topic one.'),
    page: pageValue,
    text: z.string().describe('Text, as in the note.'),
    series: idOf('The series of its notes.'),
    note: idOf('The note that gives it its id, or the first that parked it.'),
    status: z.enum(topicStatuses).describe('Status by its latest report.'),
    reports: z.array(report).describe('What notes report, the first parking first.'),
    trackers: trackersValue,
    mentionedBy: idsOf('Notes that mention it in their text, oldest first.').optional(),
  })
  .describe('A topic that a note parked. It is on every later agenda of its series while it is `parked`.');

const schema = z
  .strictObject({ ...headOf(1), topics: z.array(topic) })
  .describe('Every topic of `forNextTime` of the published notes. A missing key means: not recorded.');

/** The file of parked topics, with what notes report on them. */
export const topicsFile: DataFile = {
  name: 'topics',
  title: 'Parked topics',
  version: 1,
  schema,
  contents: ({ topics }, addressOf) => ({ topics: topics.map((one) => topicValues(one, addressOf)) }),
};

function topicValues(one: Topic, addressOf: AddressOf) {
  return {
    id: one.id,
    provisional: one.provisional || undefined,
    page: addressOf(topicRef(one)),
    text: one.entry?.text ?? one.text,
    series: one.series.id,
    note: one.note.id,
    status: one.events.findLast(({ status }) => status !== undefined)?.status ?? 'parked',
    reports: one.events.map(({ note, status, said, reason }) => ({
      ...{
        day: note.note.date,
        assumed: assumedOn(note.note.date, noteRef(note)),
        note: note.id,
        status,
        reported: said,
        reason,
      },
    })),
    trackers: trackersOf(one.trackers),
    mentionedBy: idsIn(one.mentionedBy),
  };
}
