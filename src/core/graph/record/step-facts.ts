import type { FollowUpEntry } from '../../model/entry.ts';
import type { StepFacts } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { WithRecords } from '../linking/linking.ts';
import { at } from '../linking/where.ts';

/** Returns what a follow-up reports that only decisions and questions have, with resolved references, if anything. */
export function stepFacts(
  entry: FollowUpEntry,
  note: LinkedNote,
  index: number,
  { names, records }: WithRecords,
): StepFacts | undefined {
  const { objection, withdrawn, reviewed, reviewBy, answeredBy, start } = entry;
  const where = (...keys: string[]) => at(note.note.path, 'followUps', index, ...keys);
  const by = objection && names.person(objection.by, where('objection', 'by'));
  const whoWithdrew = withdrawn === undefined ? undefined : names.person(withdrawn, where('withdrawn'));
  const answer =
    answeredBy === undefined
      ? undefined
      : records.resolve(['decision', 'action'], answeredBy, note.series.id, where('answeredBy'));
  const facts: StepFacts = {
    ...(by && { objection: { by, said: objection.note } }),
    ...(whoWithdrew && { withdrawn: whoWithdrew }),
    ...(reviewed && { reviewed }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(answer && { answeredBy: answer }),
    ...(start !== undefined && { start }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}
