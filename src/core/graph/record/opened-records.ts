import { type FollowUpEntry, isOfRecord } from '../../model/entry.ts';
import {
  actionStatuses,
  debtStatuses,
  decisionStatuses,
  questionStatuses,
  statusIn,
} from '../../model/status.ts';
import type { DraftNote, DraftRecord } from '../linking/draft.ts';
import type { WithGoals, WithNotes, WithRecords } from '../linking/linking.ts';
import { Records } from '../linking/records.ts';
import { type OpenedIn, openAction, openDebt, openDecision, openQuestion } from './opened.ts';

/** Opens every record and proposal of the notes, oldest note first, then the records older than the archive. */
export function openRecords(linking: WithNotes): WithRecords {
  const opened = {
    ...linking,
    records: new Records(linking),
  };
  for (const note of opened.notes.values()) openOfNote(note, opened);
  for (const note of opened.notes.values()) openEarlierOfNote(note, opened);
  return opened;
}

function openOfNote(note: DraftNote, linking: WithRecords): void {
  const { records } = linking;
  const place = (index: number) => ({ note, index, series: note.series, earlier: false });
  note.note.actions.forEach((entry, index) => {
    const action = openAction(entry, place(index), linking);
    if (records.add(action)) note.actions.push(action);
  });
  note.note.decisions.forEach((entry, index) => {
    const decision = openDecision(entry, place(index), linking);
    if (records.add(decision)) note.decisions.push(decision);
  });
  note.note.questions.forEach((entry, index) => {
    const question = openQuestion(entry, place(index), linking);
    if (records.add(question)) note.questions.push(question);
  });
  note.note.debt.forEach((entry, index) => {
    const debt = openDebt(entry, place(index), linking);
    if (records.add(debt)) note.debt.push(debt);
  });
  note.note.proposals.forEach((entry) => {
    const id = `${note.series.id}/${entry.id}`;
    const proposal = { kind: 'proposal', id, entry, text: entry.text, note } as const;
    if (records.addProposal(proposal)) note.proposals.push(proposal);
  });
}

function openEarlierOfNote(note: DraftNote, linking: WithRecords): void {
  note.note.followUps.forEach((followUp, index) => {
    const { ref, text } = followUp;
    if (!isOfRecord(followUp) || text === undefined || linking.records.find(ref, note.series.id)) return;
    const [seriesId, shortId] = ref.includes('/') ? ref.split('/', 2) : [note.series.id, ref];
    const series = linking.series.get(seriesId ?? '');
    if (!series || !shortId) return;
    const record: DraftRecord = openEarlier(
      followUp,
      shortId,
      text,
      { note, index, series, earlier: true },
      linking,
    );
    linking.records.add(record);
  });
}

/** Opens the record that a follow-up with a `text` introduces, because it is older than the archive. */
function openEarlier(
  followUp: FollowUpEntry,
  id: string,
  text: string,
  place: OpenedIn,
  linking: WithGoals,
): DraftRecord {
  const { kind, status, due, owner = [], for: aims, reason, closed, blockedBy = [] } = followUp;
  const common = {
    id,
    text,
    owner,
    for: aims,
    tracker: followUp.tracker ?? [],
    visibility: 'public',
  } as const;
  switch (kind) {
    case 'action': {
      const { start } = followUp;
      const said = {
        due,
        start,
        reason,
        closed,
        blockedBy,
        status: statusIn(actionStatuses, status) ?? 'open',
      };
      return openAction({ ...common, ...said, supersedes: [], splitInto: [] }, place, linking);
    }
    case 'decision': {
      const said = statusIn(decisionStatuses, status) ?? 'accepted';
      const { needs, reviewBy } = followUp;
      return openDecision({ ...common, status: said, needs, reviewBy, supersedes: [] }, place, linking);
    }
    case 'question':
      return openQuestion(
        { ...common, status: statusIn(questionStatuses, status) ?? 'open' },
        place,
        linking,
      );
    case 'debt':
      return openDebt({ ...common, status: statusIn(debtStatuses, status) ?? 'open' }, place, linking);
  }
}
