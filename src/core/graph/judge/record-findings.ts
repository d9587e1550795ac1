import type { Finding } from '../../model/finding/finding.ts';
import { recordId } from '../../model/id.ts';
import type { NoteLine } from '../../model/line/note-line.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { type Note, recordIds } from '../../model/note.ts';
import type { DraftProposal, DraftRecord, DraftTopic } from '../linking/draft.ts';
import type { Judge } from '../linking/judge.ts';
import { listKeyOf, openedAt } from '../linking/record-place.ts';
import { at, finding, type Where } from '../linking/where.ts';

/** The findings of records whose id is taken, and of follow-ups before their records. `notes` are all notes. */
export function recordFindings(
  findings: Finding[],
  notes: readonly Note[],
): Pick<Judge, 'takenRecord' | 'takenByTopic' | 'tooEarly'> {
  const offered = new Map<string, number>();
  let used: ReadonlySet<string> | undefined;
  /** The first number behind an id that nothing of the series has, and that no hint has offered. */
  const numberFor = (id: string) => {
    used ??= new Set(notes.flatMap((note) => recordIds(note).map((one) => recordId(note.seriesId, one))));
    let number = (offered.get(id) ?? 1) + 1;
    while (used.has(`${id}-${number}`)) number += 1;
    offered.set(id, number);
    return number;
  };
  return {
    takenRecord: (record, { byId, proposals }) => {
      const first = byId.get(record.id) ?? proposals.get(record.id);
      if (first) findings.push(taken(record, first, numberFor));
    },
    takenByTopic: (topic, first) => {
      findings.push(taken(topic, first, numberFor));
    },
    tooEarly: (followUp, record) => {
      findings.push(tooEarly(followUp, record));
    },
  };
}

type WithId = DraftRecord | DraftProposal | DraftTopic;

/** Returns the finding for an id that something else of the series has, with both places. */
function taken(record: WithId, first: WithId, numberFor: (id: string) => number): Finding {
  const [where, firstPlace] = [placeOf(record), placeOf(first)];
  const shortId = record.id.slice(record.id.indexOf('/') + 1);
  const message = `The id \`${shortId}\` is already used in this series.`;
  const canFollowUp =
    record.kind !== 'proposal' && record.kind === first.kind && where.path !== firstPlace.path;
  const line = lineOf(record);
  if (line?.withId !== undefined) {
    const related = [{ ...firstPlace, message: 'First used here.' }];
    const said = `The record gets the id \`${shortId}\` from its text, which another one has.`;
    return finding('duplicate-id', where, said, {
      hint: `write the line as \`${line.withId}-${numberFor(record.id)}\``,
      related,
    });
  }
  const hint = canFollowUp
    ? `choose another id, or write a follow-up: \`- ${record.kind}: ${shortId}\``
    : 'choose another id';
  const related = [{ ...firstPlace, message: 'First used here.' }];
  return finding('duplicate-id', where, message, { hint, related });
}

/** The line of the text that opens a record without an id of its own. */
function lineOf(record: WithId): NoteLine | undefined {
  if (record.kind === 'proposal') return undefined;
  const list = record.kind === 'topic' ? 'forNextTime' : listKeyOf(record);
  return record.note.note.lines?.find((one) => one.list === list && one.index === record.index);
}

/** Returns the place of the id of a record, a proposal or a topic. */
function placeOf(record: WithId): Where {
  if (record.kind === 'topic') return at(record.note.note.path, 'forNextTime', record.index, 'id');
  if (record.kind !== 'proposal') return openedAt(record, record.earlier ? record.kind : 'id');
  const { entry, note } = record;
  return at(note.note.path, 'proposals', note.note.proposals.indexOf(entry), 'id');
}

function tooEarly({ entry, note, index }: FollowUp, record: DraftRecord): Finding {
  const { kind, ref } = entry;
  const where = at(note.note.path, 'followUps', index, kind);
  const [message, hint] =
    record.note === note
      ? [
          `\`${ref}\` is opened in this note, so it cannot be followed up here.`,
          `move this to \`${ref}\` under \`${listKeyOf(record)}:\``,
        ]
      : record.opened === note.note.date
        ? [
            `\`${ref}\` is opened by a later note of this day, \`${record.note.id}\`.`,
            'rename one of the two files, since file names order the notes of a day',
          ]
        : [`\`${ref}\` is opened later, on ${record.opened}.`, 'check the dates of the two notes'];
  const opened = { ...openedAt(record, record.earlier ? kind : 'id'), message: 'Opened here.' };
  return finding('follow-up-too-early', where, message, { hint, related: [opened] });
}
