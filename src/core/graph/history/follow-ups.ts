import { type FollowUpEntry, isOfRecord } from '../../model/entry.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { DraftNote, DraftRecord } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import type { FollowUpsOf } from '../record/said.ts';
import { byDayAndId } from '../registry/note-order.ts';

/**
 * Links each follow-up to its record. A follow-up of a record that is opened later is reported and does not count. Notes
 * of one day in different series have no order, so the opening of a record comes before what they report.
 */
export function linkFollowUps(linking: WithRecords): FollowUpsOf {
  const byRecord = new Map<DraftRecord, FollowUp[]>();
  for (const note of linking.notes.values()) {
    note.note.followUps.forEach((entry, index) => {
      if (!isOfRecord(entry)) return;
      const record = recordOf(entry, note, index, linking);
      const followUp: FollowUp = { entry, index, note, record };
      note.followUps.push(followUp);
      if (!record || introduces(followUp, record)) return;
      if (isTooEarly(note, record.note)) {
        linking.judge?.tooEarly(followUp, record);
        return;
      }
      const known = byRecord.get(record);
      if (known) known.push(followUp);
      else byRecord.set(record, [followUp]);
    });
  }
  return byRecord;
}

function recordOf(entry: FollowUpEntry, note: DraftNote, index: number, linking: WithRecords) {
  const where = at(note.note.path, 'followUps', index, entry.kind);
  return linking.records.resolve([entry.kind], entry.ref, note.series.id, where, entry);
}

/** Whether a note is the one that opens a record, or comes before it. */
function isTooEarly(note: LinkedNote, opener: LinkedNote): boolean {
  return note.series === opener.series ? byDayAndId(opener, note) >= 0 : note.note.date < opener.note.date;
}

/** Whether a follow-up introduces a record older than the archive. */
function introduces(followUp: FollowUp, record: DraftRecord): boolean {
  return record.earlier && record.note === followUp.note && record.index === followUp.index;
}
