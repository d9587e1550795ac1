import type { DraftAction, DraftDecision, DraftProposal } from '../linking/draft.ts';
import type { Related, WithNotes, WithRecords } from '../linking/linking.ts';
import { openedAt } from '../linking/record-place.ts';
import { at } from '../linking/where.ts';

/**
 * Links records to each other: by `supersedes`, `implements`, `duplicateOf` and `splitInto`, and proposals by
 * `adoptedAs`.
 */
export function linkRecords(linking: WithRecords): Related {
  for (const record of linking.records.all()) {
    if (record.kind === 'action') linkAction(record, linking);
    if (record.kind === 'decision') linkDecision(record, linking);
  }
  for (const proposal of linking.records.proposals.values()) linkProposal(proposal, linking);
  return { ...linking, related: true };
}

function linkAction(action: DraftAction, { records }: WithRecords): void {
  const { entry } = action;
  const one = (reference: string, key: string, ...index: number[]) =>
    records.resolve(['action'], reference, action.series.id, openedAt(action, key, ...index));
  const many = (references: readonly string[], key: string) =>
    references.flatMap((reference, index) => one(reference, key, index) ?? []);
  action.supersedes = many(entry.supersedes, 'supersedes');
  action.splitInto = many(entry.splitInto, 'splitInto');
  if (entry.duplicateOf !== undefined) action.duplicateOf = one(entry.duplicateOf, 'duplicateOf');
  if (entry.implements === undefined) return;
  const where = openedAt(action, 'implements');
  const decision = records.resolve(['decision'], entry.implements, action.series.id, where);
  if (!decision) return;
  action.implements = decision;
  decision.implementedBy.push(action);
}

function linkDecision(decision: DraftDecision, { records }: WithRecords): void {
  decision.supersedes = decision.entry.supersedes.flatMap(
    (reference, index) =>
      records.resolve(['decision'], reference, decision.series.id, openedAt(decision, 'supersedes', index)) ??
      [],
  );
}

function linkProposal(proposal: DraftProposal, { records }: WithRecords): void {
  const { entry, note } = proposal;
  if (entry.adoptedAs === undefined) return;
  const where = at(note.note.path, 'proposals', note.note.proposals.indexOf(entry), 'adoptedAs');
  proposal.adoptedAs = records.resolve(['decision', 'action'], entry.adoptedAs, note.series.id, where);
}

/** Reports unknown references in the `for` of sprint goals. The page looks the aims up by their ids. */
export function judgeSprintGoals({ aims, notes }: WithNotes): void {
  for (const { note } of notes.values()) {
    note.sprint?.goals.forEach((goal, index) => {
      aims.serves(goal.for, 'record', (item) => at(note.path, 'sprint', 'goals', index, 'for', item));
    });
  }
}
