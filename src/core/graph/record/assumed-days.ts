import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';

type Assumed = Pick<Ref, 'assumed' | 'assumedTerms'>;

const none: Assumed = {};

/** Returns the date of a note if it is assumed. */
export function assumedInNote({ note }: LinkedNote): Assumed {
  return note.assumed ? { assumed: [note.date] } : none;
}

/**
 * Returns the days of a record that are assumed, for prints that know only the day: those of its steps in a note whose date
 * is, and its assumed terms. A day on which the record has a step that is certain is none of them, also if its due date is
 * assumed to be the same day. Only prints of what the record sets mark such a day (`ofTerms`).
 */
export function assumedInRecord(record: FollowedRecord | Proposal): Assumed {
  if (record.kind === 'proposal') return assumedInNote(record.note);
  const { assumed, certain } = stepDays(record);
  const terms = assumedTerms(record).assumed ?? [];
  const days = [...assumed].concat(terms.filter((day) => !assumed.has(day)));
  const others = terms.filter((day) => certain.has(day));
  return {
    ...listed(days.filter((day) => !certain.has(day))),
    ...(others.length > 0 && { assumedTerms: others }),
  };
}

/** Returns the days of the steps of records that are assumed. One that is certain for another step is not. */
export function assumedSteps(records: readonly FollowedRecord[]): readonly Day[] {
  const days = records.map(stepDays);
  const certain = new Set(days.flatMap((of) => [...of.certain]));
  return [...new Set(days.flatMap(({ assumed }) => [...assumed]))].filter((day) => !certain.has(day));
}

/** Returns the assumed days that a record sets: its start, objection period and review, and due dates given by any note. */
export function assumedTerms(record: FollowedRecord): Assumed {
  const dues = record.events.flatMap(({ due }) => due?.assumed ?? []);
  return listed([...new Set([...assumedInEntry(record), ...dues])]);
}

function listed(days: readonly Day[]): Assumed {
  return days.length > 0 ? { assumed: days } : none;
}

/** The days of the steps of a record and of the notes that report them, by whether they are assumed. */
function stepDays(record: FollowedRecord): {
  readonly assumed: ReadonlySet<Day>;
  readonly certain: ReadonlySet<Day>;
} {
  const [assumed, certain] = [new Set<Day>(), new Set<Day>()];
  const add = ({ note }: LinkedNote, day: Day) => {
    (note.assumed ? assumed : certain).add(note.date);
    if (day !== note.date) certain.add(day);
  };
  add(record.note, record.opened);
  for (const { day, note, facts } of record.events) {
    // No note reports such a step. It is on the last day for objections.
    if (facts?.unopposed && record.kind === 'decision' && record.entry.assumed) assumed.add(day);
    else add(note, day);
  }
  return { assumed, certain };
}

/** The due date of an action is with its steps. */
function assumedInEntry(record: FollowedRecord): readonly Day[] {
  if (record.kind === 'action' && record.entry.assumed) return given([record.entry.start]);
  if (record.kind !== 'decision' || !record.entry.assumed) return [];
  return given([record.entry.objectionsBy, record.entry.reviewBy]);
}

function given(days: readonly (Day | undefined)[]): readonly Day[] {
  return days.filter((day) => day !== undefined);
}
