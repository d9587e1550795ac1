import type { FollowUpEntry } from '../../model/entry.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { DraftNote, DraftRecord } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { listKeyOf, openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import { byDayAndId } from '../registry/note-order.ts';

/** Follow-ups that count, by their record, oldest first. */
export type FollowUpsOf = ReadonlyMap<DraftRecord, readonly FollowUp[]>;

/** Links each follow-up to its record. A follow-up of a record that is opened later is reported and does not count. */
export function linkFollowUps(linking: WithRecords): FollowUpsOf {
  const byRecord = new Map<DraftRecord, FollowUp[]>();
  for (const note of linking.notes.values()) {
    note.note.followUps.forEach((entry, index) => {
      const record = recordOf(entry, note, index, linking);
      const followUp: FollowUp = { entry, index, note, record };
      note.followUps.push(followUp);
      if (!record || introduces(followUp, record)) return;
      if (byDayAndId(record.note, note) >= 0) {
        linking.findings.push(tooEarly(entry, note, index, record));
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

/** Whether a follow-up introduces a record older than the archive. */
function introduces(followUp: FollowUp, record: DraftRecord): boolean {
  return record.earlier && record.note === followUp.note && record.index === followUp.index;
}

function tooEarly({ kind, ref }: FollowUpEntry, note: DraftNote, index: number, record: DraftRecord) {
  const where = at(note.note.path, 'followUps', index, kind);
  const isSame = record.note === note;
  const message = isSame
    ? `\`${ref}\` is opened in this note, so it cannot be followed up here.`
    : `\`${ref}\` is opened later, on ${record.opened}.`;
  const hint = isSame
    ? `move this to \`${ref}\` under \`${listKeyOf(record)}:\``
    : 'check the dates of the two notes';
  const opened = { ...openedAt(record, record.earlier ? kind : 'id'), message: 'Opened here.' };
  return finding('follow-up-too-early', where, message, { hint, related: [opened] });
}
