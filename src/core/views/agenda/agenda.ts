import { isCollection } from '../../graph/history/is-meeting.ts';
import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import { soonDays } from '../../model/day/due.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { type DecisionContext, decisionContext } from '../decision/row.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type ExpectedMeeting, expectedMeeting, lastMeeting } from '../lines/expected-meeting.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';
import { type Candidate, candidatesOf, type SeriesRecords } from './candidates.ts';
import type { AgendaItem } from './item.ts';
import { type AgendaReason, agendaReasons } from './reasons.ts';
import { type AgendaRest, agendaRest } from './rest.ts';

/** The topics of one reason. */
interface AgendaSection {
  readonly reason: AgendaReason;
  readonly items: Capped<AgendaItem>;
}

/** The agenda of the next meeting of a series, as of the date of the archive. */
export interface Agenda extends AgendaRest {
  readonly series: Ref;
  readonly today: Day;
  readonly next: ExpectedMeeting;
  /** The last day that counts as before the next meeting. */
  readonly until: Day;
  readonly last?: { readonly to: Ref; readonly day: Day };
  /** The topics by reason, the most urgent reason first. Each topic is in one section only. */
  readonly sections: readonly AgendaSection[];
  /** The number of topics, shown or not, but for texts that were parked long ago. */
  readonly talk: number;
  /** The standing items of the series. */
  readonly standing: readonly Words[];
}

/** The records by series, collected once, so that no agenda walks through the whole archive. */
export interface AgendaIndex {
  readonly ofSeries: ReadonlyMap<string, SeriesRecords>;
  readonly decisions: DecisionContext;
}

/** The series that meet. A collection has no agenda. */
export function meetingSeries({ series }: Pick<Archive, 'series'>): readonly Series[] {
  return series.filter((one) => !isCollection(one));
}

/** The index of an archive. */
export function agendaIndex(archive: Archive): AgendaIndex {
  const ofSeries = new Map(
    archive.series.map(({ id }): [string, Mutable] => [
      id,
      { actions: [], questions: [], decisions: [], topics: [] },
    ]),
  );
  for (const action of archive.actions) ofSeries.get(action.series.id)?.actions.push(action);
  for (const question of archive.questions) ofSeries.get(question.series.id)?.questions.push(question);
  for (const decision of archive.decisions) ofSeries.get(decision.series.id)?.decisions.push(decision);
  for (const topic of archive.topics) ofSeries.get(topic.series.id)?.topics.push(topic);
  return { ofSeries, decisions: decisionContext(archive) };
}

type Mutable = { -readonly [K in keyof SeriesRecords]: SeriesRecords[K][number][] };

/** The most topics of most sections. */
const shown = 10;

/** The agenda of a series. */
export function agendaOf(series: Series, archive: Archive, index: AgendaIndex): Agenda {
  const { today } = archive;
  const next = expectedMeeting(series, today);
  const last = lastMeeting(series, today);
  const days = { today, until: untilOf(next, today) };
  const records = index.ofSeries.get(series.id) ?? { actions: [], questions: [], decisions: [], topics: [] };
  const candidates = candidatesOf(series, records, index.decisions, days);
  const underReason = Map.groupBy(candidates, ({ reasons: [first] }) => first);
  const sections = agendaReasons.flatMap((reason): readonly AgendaSection[] => {
    const items = underReason.get(reason) ?? [];
    return items.length === 0
      ? []
      : [{ reason, items: capped(items.toSorted(byKey), limitOf(reason, items), ({ print }) => print()) }];
  });
  return {
    series: seriesRef(series),
    today,
    next,
    until: days.until,
    ...(last && { last: meetingOf(last) }),
    sections,
    talk: candidates.filter(({ reasons }) => reasons[0] !== 'long-parked').length,
    ...agendaRest(records.actions, days),
    standing: series.entry.standing.map((text) => wordsOf(series, text)),
  };
}

/** The most topics that a section lists. A parked topic is on every agenda, so none is cut. */
function limitOf(reason: AgendaReason, items: readonly Candidate[]): number {
  return reason === 'parked' ? Math.max(shown, items.filter(({ key }) => key === '').length) : shown;
}

const byKey = by<Candidate>(({ key }) => key);

function meetingOf(note: LinkedNote): { readonly to: Ref; readonly day: Day } {
  return { to: noteRef(note), day: note.note.date };
}

/** The date of the next meeting if it is known and ahead, else some days from today. */
function untilOf(next: ExpectedMeeting, today: Day): Day {
  return 'day' in next && next.day >= today ? next.day : addDays(today, soonDays);
}
