import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { revisedOn } from '../lines/note-line.ts';
import { feedEntries } from './entries.ts';
import { personScopes, programScopes, type Scope, seriesScopes, teamScopes } from './scope.ts';

/** The day of the last change of a page, by what it is about. */
export interface LastChange {
  readonly ref: Pick<Ref, 'kind' | 'id'>;
  readonly day: Day;
}

/**
 * Returns the day of the last note, or correction of a note, that changed the page of each note, record, aim, party and
 * series. It is never the day of the build: what only a clock changes is no change. Pages that no note has changed yet,
 * such as those of planned notes, are left out.
 */
export function lastChanges(archive: Archive): readonly LastChange[] {
  const { notes, actions, decisions, questions, programs, today } = archive;
  const outcomes = programs.flatMap((program) => program.outcomes);
  const objectives = outcomes.flatMap((outcome) => outcome.objectives);
  const scopes = [seriesScopes, personScopes, teamScopes, programScopes].flatMap((of) => of(archive));
  const all = [
    ...notes.map(({ id, note }) => ({ ref: { kind: 'note' as const, id }, days: [revisedOn(note, today)] })),
    ...[...actions, ...decisions, ...questions].map((record) => ({ ref: record, days: daysOf(record) })),
    ...[...outcomes, ...objectives].map((aim) => ({ ref: aim, days: daysOfAim(aim) })),
    ...scopes.flatMap((scope) => ofScope(scope, archive)),
  ];
  return all.flatMap(({ ref: { kind, id }, days }) => {
    const day = days
      .filter((one) => one <= today)
      .sort(byCodeUnit)
      .at(-1);
    return day === undefined ? [] : { ref: { kind, id }, day };
  });
}

function daysOf({ events, mentionedBy }: Pick<FollowedRecord, 'events' | 'mentionedBy'>): Day[] {
  return [...events, ...mentionedBy.map((note) => ({ note }))].map(({ note }) => note.note.date);
}

/** An aim changes with its check-ins, and with its actions. */
function daysOfAim({ checkIns, actions }: Pick<Aim, 'checkIns' | 'actions'>): Day[] {
  return [...checkIns.map(({ note }) => note.note.date), ...actions.flatMap(daysOf)];
}

function ofScope(scope: Scope, archive: Archive) {
  const [entry] = feedEntries(scope, archive, 1);
  return scope.ref && entry ? [{ ref: scope.ref, days: [entry.updated] }] : [];
}
