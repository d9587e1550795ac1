import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { SearchRecord } from './record.ts';
import { aimRecord } from './record-aim.ts';
import { followedRecord } from './record-followed.ts';
import { personRecord, seriesRecord, teamRecord } from './record-named.ts';
import { noteRecord, proposalRecord } from './record-note.ts';

/** Everything that search finds. One record for each thing, so that a hit opens at the thing and not at its page. */
export function searchRecords(archive: Archive): readonly SearchRecord[] {
  const aims: readonly Aim[] = [
    ...archive.programs.flatMap((program) => [
      program,
      ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
    ]),
    ...archive.quarters.flatMap((quarter) => quarter.goals),
  ];
  return [
    ...archive.notes.map((note) => noteRecord(note, archive)),
    ...archive.actions.map(followedRecord),
    ...archive.decisions.map(followedRecord),
    ...archive.questions.map(followedRecord),
    ...archive.debt.map(followedRecord),
    ...archive.proposals.map(proposalRecord),
    ...aims.map(aimRecord),
    ...archive.series.map((series) => seriesRecord(series, archive)),
    ...archive.people.map(personRecord),
    ...archive.teams.map(teamRecord),
  ];
}
