import type { Day } from '../../model/day/day.ts';
import type { FollowUp, LinkedNote, Series } from '../../model/linked-note.ts';
import type { Action, Question } from '../../model/record.ts';
import type { DraftRecord } from '../linking/draft.ts';
import type { Folded, WithSupersessions } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { linkAnswer } from '../record/answers.ts';
import { decisionFacts } from '../record/decision-facts.ts';
import type { FollowUpsOf } from '../record/said.ts';
import { actionCourse, type Course, debtCourse, decisionCourse, questionCourse } from './course.ts';
import { foldHistory } from './history.ts';
import { withLazyConsensus } from './lazy-consensus.ts';
import { withSupersessions } from './lineage.ts';
import { meetingsOf } from './meetings.ts';
import { NotMentionedEvents } from './not-mentioned.ts';
import type { History } from './state.ts';
import type { Derived, Statement } from './statement.ts';
import { openingOf, ownersEver, roundsOf, statementOf } from './statements.ts';
import { membershipsOf, withMembers } from './team-membership.ts';

/** Folds the history of every record: its status, owners, due date and events as of today. */
export function foldRecords(linking: WithSupersessions, followUps: FollowUpsOf): Folded {
  const unmentioned = new NotMentionedEvents();
  const held = heldBy();
  const members = membershipsOf(linking, followUps);
  /** Returns the history of a record as of a day up to today. Its references are resolved once, for all days. */
  const historiesOf = <S extends string>(
    record: DraftRecord,
    status: S,
    course: Course<S>,
    derive: (reports: readonly Statement<S>[]) => Derived<S> = (reports) => ({ reports, steps: [] }),
  ): ((day: Day) => History<S>) => {
    const said = followUps.get(record) ?? [];
    const { serves: servesFirst } = record;
    const serves = said.map(({ entry, note, index }) => {
      const where = (item: number) => at(note.note.path, 'followUps', index, 'for', item);
      if (entry.for === undefined) return undefined;
      const given = linking.aims.serves(entry.for, 'record', where);
      if (note.note.date > linking.today) return given;
      record.serves = given;
      record.served.push({ note, serves: given });
      return given;
    });
    record.owners = withMembers(record.owners, record, members);
    const parties = { members, owners: ownersEver(record, said, linking.names) };
    const opening = openingOf(record, status, linking);
    const { reports, steps } = derive(
      said.map((followUp, index) =>
        statementOf(followUp, record, course.statuses, linking, parties, serves[index]),
      ),
    );
    return (day) => {
      const rounds = record.kind === 'action' ? roundsOf(record, opening.due, day, linking) : undefined;
      return foldHistory(
        course,
        { ...opening, serves: servesFirst, rounds },
        reports,
        steps,
        held(record.series, day),
        unmentioned,
        day,
      );
    };
  };
  /** Sets the fields of every kind of record, and returns those that only some kinds have. */
  const fold = <S extends string>(
    record: DraftRecord,
    historyOn: (day: Day) => History<S>,
  ): Omit<History<S>, 'closed' | 'owners' | 'events'> => {
    const { closed, owners, events, ...own } = historyOn(linking.today);
    record.closed = closed;
    record.owners = [...owners];
    record.events = [...events];
    return own;
  };
  for (const record of linking.records.byId.values()) {
    addTrackers(record, followUps.get(record) ?? [], linking);
    if (record.kind === 'action') {
      const historyOn = historiesOf(record, record.entry.status, actionCourse, (reports) =>
        withSupersessions(record, reports, followUps.get(record) ?? []),
      );
      Object.assign(record, { ...fold(record, historyOn), historyOn } satisfies Partial<Action>);
    } else if (record.kind === 'decision') {
      const historyOn = historiesOf(record, record.entry.status, decisionCourse, (reports) =>
        withLazyConsensus(record.entry, record.note, reports),
      );
      record.status = fold(record, historyOn).status;
      Object.assign(record, decisionFacts(record, followUps.get(record) ?? [], linking.today));
    } else if (record.kind === 'question') {
      const historyOn = historiesOf(record, record.entry.status, questionCourse);
      const { status, carriedOver } = fold(record, historyOn);
      Object.assign(record, { status, carriedOver, historyOn } satisfies Partial<Question>);
      linkAnswer(record, linking);
    } else {
      record.status = fold(record, historiesOf(record, record.entry.status, debtCourse)).status;
    }
  }
  return { ...linking, folded: true };
}

/** Adds the tracker ids that follow-ups up to today give, each once. */
function addTrackers(
  record: DraftRecord,
  said: readonly FollowUp[],
  { trackers, today, judge }: WithSupersessions,
): void {
  for (const { entry, note, index } of said) {
    // What a record from before the archive has was judged as it was opened.
    const isOpening = record.earlier && record.note === note && record.index === index;
    if (!isOpening)
      entry.tracker?.forEach((id, position) => {
        judge?.unknownTracker(id, at(note.note.path, 'followUps', index, 'tracker', position), trackers);
      });
    if (note.note.date > today) continue;
    for (const id of entry.tracker ?? [])
      if (record.trackers.every((one) => one.id !== id)) record.trackers.push(trackers.of(id));
  }
}

/**
 * Returns a function for the meetings of a series as of a day, which are computed once for all its records. Only a session
 * of several days differs from day to day: its last note is that of the day.
 */
function heldBy(): (series: Series, day: Day) => readonly LinkedNote[] {
  const known = new Map<Series, Map<Day, readonly LinkedNote[]>>();
  const anyDay = '';
  return (series, day) => {
    const ofSeries = known.get(series) ?? new Map<Day, readonly LinkedNote[]>();
    known.set(series, ofSeries);
    const { notes } = series;
    const key = ofSeries.has(anyDay) || !notes.some(({ note }) => note.session !== undefined) ? anyDay : day;
    const meetings =
      ofSeries.get(key) ?? meetingsOf(key === anyDay ? notes : notes.filter(({ note }) => note.date <= day));
    ofSeries.set(key, meetings);
    return meetings;
  };
}
