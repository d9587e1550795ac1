import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import type { DraftRecord } from '../linking/draft.ts';
import type { Folded, WithNotes, WithSupersessions } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { actionCourse, type Course, debtCourse, decisionCourse, questionCourse } from './course.ts';
import type { History } from './fold.ts';
import type { FollowUpsOf } from './follow-ups.ts';
import { foldHistory } from './history.ts';
import { supersessionsOf } from './lineage.ts';
import { NotMentionedEvents } from './not-mentioned.ts';
import type { Statement } from './statement.ts';
import { openingOf, statementOf } from './statements.ts';

/** Folds the history of every record: its status, owners, due date and events as of today. */
export function foldRecords(linking: WithSupersessions, followUps: FollowUpsOf): Folded {
  const unmentioned = new NotMentionedEvents();
  const meetings = meetingsUntilToday(linking);
  /** Sets what every kind of record has, and returns what only some have. */
  const fold = <S extends string>(
    record: DraftRecord,
    status: S,
    course: Course<S>,
    supersessions: readonly Statement<S>[] = [],
  ): Omit<History<S>, 'closed' | 'owners' | 'events'> => {
    const said = followUps.get(record) ?? [];
    for (const { entry, note, index } of said) {
      const where = (item: number) => at(note.note.path, 'followUps', index, 'for', item);
      if (entry.for === undefined) continue;
      const serves = linking.aims.serves(entry.for, 'record', where);
      if (note.note.date <= linking.today) record.serves = serves;
    }
    const held = meetings.get(record.series.id) ?? [];
    const opening = openingOf(record, status, held, linking);
    const statements = said.map((followUp) => statementOf(followUp, record, course.statuses, linking));
    const { closed, owners, events, ...own } = foldHistory(
      course,
      opening,
      statements,
      supersessions,
      held,
      unmentioned,
      linking.today,
    );
    record.closed = closed;
    record.owners = [...owners];
    record.events = [...events];
    return own;
  };
  for (const record of linking.records.byId.values()) {
    if (record.kind === 'action') {
      const own = fold(record, record.entry.status, actionCourse, supersessionsOf(record));
      Object.assign(record, own satisfies Partial<Action>);
    } else if (record.kind === 'decision') {
      record.status = fold(record, record.entry.status, decisionCourse).status;
    } else if (record.kind === 'question') {
      const { status, carriedOver } = fold(record, record.entry.status, questionCourse);
      record.status = status;
      record.carriedOver = carriedOver;
    } else {
      record.status = fold(record, record.entry.status, debtCourse).status;
    }
  }
  return { ...linking, folded: true };
}

/** Returns the notes of each series up to today. A note prepared for tomorrow has not left anything out yet. */
function meetingsUntilToday({ series, today }: WithNotes): ReadonlyMap<string, readonly LinkedNote[]> {
  return new Map(
    [...series.values()].map(({ id, notes }) => [id, notes.filter(({ note }) => note.date <= today)]),
  );
}
