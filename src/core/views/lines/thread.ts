import { isDuring } from '../../graph/history/is-meeting.ts';
import type { Day } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import { partyOf } from '../../model/owner.ts';
import type { Action, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { NoteKind } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { type AimChain, aimChains } from './aim-chain.ts';
import { type BlockerRef, blockerRefs } from './blockers.ts';
import { isOpen } from './due.ts';
import { type LineageRefs, lineageRefs } from './lineage.ts';
import { noteRef, ownerRefs, type ServesRefs, servesRefs } from './ref.ts';
import { type FactLine, factLine, reportedOn, type StepReport, stepReport } from './reported.ts';

/** The thread of an action or a question: its meetings in order, then its aims. */
export interface ThreadView {
  readonly steps: readonly ThreadStep[];
  readonly aims: readonly AimChain[];
  /** Whether its note says `for: none`. */
  readonly servesNone: boolean;
  /** References to aims that do not exist, as written. */
  readonly danglingAims: readonly string[];
  /** Whether it is not yet done or answered. */
  readonly open: boolean;
}

/** The line to the next step: straight, down to a meeting that did not mention it, sagging, or up again. */
export type Piece = 'taut' | 'falling' | 'slack' | 'rising';

/** A step of one meeting. */
interface ThreadEvent {
  readonly kind: 'event';
  readonly state: EventKind;
  /** Whether it is the first step of a record older than the archive, which was mentioned here and not opened. */
  readonly older?: boolean;
  readonly day: Day;
  /** The date of the note, if the step happened on another day. */
  readonly reported?: Day;
  readonly note: Ref;
  /** The date of the note, for its name: “Minutes of 14 Oct”. The step may have happened on another day. */
  readonly noteDay: Day;
  readonly noteKind: NoteKind;
  readonly said?: Words;
  readonly reason?: Words;
  /** Owners, due date and blockers as the first note gave them, then only if a meeting changed them. */
  readonly owners?: readonly Ref[];
  /** What it serves, only in a step that changed it. */
  readonly serves?: ServesRefs;
  readonly due?: Day;
  readonly isDueEstimated?: boolean;
  /** Present if the due date is assumed. */
  readonly dueOf?: Pick<Ref, 'assumed'>;
  readonly blockedBy?: readonly BlockerRef[];
  /** What no longer blocks it since this step. Empty if only its status did. */
  readonly unblocked?: readonly BlockerRef[];
  readonly facts?: FactLine;
  /** The actions that superseded it with this step, by how. */
  readonly supersededBy?: readonly LineageRefs[];
  /** Present if it reports one part, or ends a round. */
  readonly report?: StepReport;
  /** The start date, or that of the next round, before which it took the action up. */
  readonly takenUp?: Day;
  /** The day on which a round was done that it reports as done again. */
  readonly roundDone?: Day;
  /** The closing that it reports ahead, which has a step of its own on its day. */
  readonly ahead?: RecordEvent['ahead'];
  /** The line to the next step. Absent for the last step. */
  readonly to?: Piece;
}

/** Several meetings in a row that did not mention it, or only carried it over. */
interface ThreadRun {
  readonly kind: 'run';
  readonly state: EventKind;
  readonly meetings: readonly { readonly day: Day; readonly note: Ref }[];
  readonly from: Day;
  readonly until: Day;
  readonly to?: Piece;
}

/** A step of a meeting in a fold: its day, its note and what it was. */
interface FoldedStep {
  readonly day: Day;
  readonly note: Ref;
  readonly state: EventKind;
  readonly report?: StepReport;
}

/** The folded steps of one year. `listed`: each has a line. Otherwise the page leads to the first and the last only. */
interface FoldedYear {
  readonly year: string;
  readonly total: number;
  readonly listed: readonly FoldedStep[];
  readonly first: FoldedStep;
  readonly last: FoldedStep;
}

/** The steps between the first one and the latest ones of a very long thread, by year. Each leads to its note. */
interface ThreadFold {
  readonly kind: 'fold';
  readonly state: 'carried-over';
  readonly years: readonly FoldedYear[];
  readonly total: number;
  readonly from: Day;
  readonly until: Day;
  readonly to?: Piece;
}

/** One step of a thread. */
export type ThreadStep = ThreadEvent | ThreadRun | ThreadFold;

/** Fewest meetings in a row without a change that become one step, so that pages stay short. */
const shortestRun = 2;
/** The latest steps of a long thread, which are shown in full. */
const latestSteps = 40;
/** Steps of a fold from which on earlier years have only their first and last step, so that a page has an end. */
const listedSteps = 400;
/** Fewest steps in a fold. */
const shortestFold = 10;

/** Returns what no longer blocks an action since a step. */
type UnblockedBy = (event: RecordEvent) => ThreadEvent['unblocked'];

/** Returns the thread of an action or a question. With `unblockedBy`, that of an action has what each step unblocks. */
export function threadView(
  record: Action | Question,
  unblockedBy: UnblockedBy = () => undefined,
): ThreadView {
  const shown = record.events.filter((event) => !isEndedLater(event, record.events));
  const groups = runsOf(shown, unblockedBy);
  const steps = groups.map((events, index) =>
    stepOf(record, events, pieceTo(events, groups[index + 1]), unblockedBy),
  );
  const folded = groups.slice(1, -latestSteps);
  const fold = folded.length < shortestFold ? undefined : foldOf(folded.flat(), groups.at(-latestSteps));
  return {
    steps: fold ? [...steps.slice(0, 1), fold, ...steps.slice(-latestSteps)] : steps,
    aims: aimChains(record),
    servesNone: record.serves.none,
    danglingAims: record.serves.dangling,
    open: record.kind === 'action' ? isOpen(record) : record.status !== 'answered',
  };
}

/** Groups events: those without news in a row are one group. */
function runsOf(
  events: readonly RecordEvent[],
  unblockedBy: UnblockedBy,
): readonly (readonly RecordEvent[])[] {
  const groups: RecordEvent[][] = [];
  const isPlain = (event: RecordEvent) => isWordless(event) && !unblockedBy(event);
  for (const event of events) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (first?.kind === event.kind && isPlain(first) && isPlain(event)) last?.push(event);
    else groups.push([event]);
  }
  return groups;
}

function isWordless(event: RecordEvent): boolean {
  if (event.kind !== 'carried-over') return event.kind === 'not-mentioned';
  return !event.said && !changes(event) && !event.takenUp && event.day === event.note.note.date;
}

/** Whether a step only mentions what its meeting of several days closes on a later day: that closing is its report. */
function isEndedLater(event: RecordEvent, events: readonly RecordEvent[]): boolean {
  const { kind, day, note, part, takenUp } = event;
  if (note.note.until === undefined || (kind !== 'still-open' && kind !== 'carried-over')) return false;
  const ownerOf = (one: RecordEvent) => one.part && partyOf(one.part.owner).id;
  const closing = events.find(
    (one) => one.note === note && one.day > day && isDuring(note, one.day) && ownerOf(one) === ownerOf(event),
  );
  return closing !== undefined && !takenUp && !part?.to && !changes({ ...event, part: undefined });
}

function changes(event: RecordEvent): boolean {
  return [event.reason, event.due, event.owners, event.serves, event.blockedBy, event.part, event.ahead].some(
    (part) => part !== undefined,
  );
}

function pieceTo(
  events: readonly RecordEvent[],
  next: readonly RecordEvent[] | undefined,
): Piece | undefined {
  if (!next) return undefined;
  const hangs = isNotMentioned(events);
  if (isNotMentioned(next)) return hangs ? 'slack' : 'falling';
  return hangs ? 'rising' : 'taut';
}

function isNotMentioned(events: readonly RecordEvent[]): boolean {
  return events[0]?.kind === 'not-mentioned';
}

function stepOf(
  record: Action | Question,
  events: readonly RecordEvent[],
  to: Piece | undefined,
  unblockedBy: UnblockedBy,
): ThreadStep {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) throw new RangeError('A step of a thread without events');
  if (events.length >= shortestRun)
    return {
      kind: 'run',
      state: first.kind,
      meetings: events.map(({ day, note }) => ({ day, note: noteRef(note) })),
      from: first.day,
      until: last.day,
      to,
    };
  return { ...eventOf(record, first, to), unblocked: unblockedBy(first) };
}

/** Folds steps by year. Its line is that of a meeting that mentions the record. */
function foldOf(events: readonly RecordEvent[], next: readonly RecordEvent[] | undefined): ThreadStep {
  const steps = events.map(
    (event): FoldedStep => ({
      day: event.day,
      note: noteRef(event.note),
      state: event.kind,
      ...(isPartly(event) && { report: stepReport(event) }),
    }),
  );
  const years = Map.groupBy(steps, ({ day }) => day.slice(0, 4));
  return {
    kind: 'fold',
    state: 'carried-over',
    years: [...years].flatMap(([year, own]): readonly FoldedYear[] => {
      const [first] = own;
      const last = own.at(-1);
      if (!first || !last) return [];
      const isListed = steps.length - steps.indexOf(first) <= listedSteps;
      return [{ year, total: own.length, listed: isListed ? own : [], first, last }];
    }),
    total: steps.length,
    from: steps[0]?.day ?? '',
    until: steps.at(-1)?.day ?? '',
    to: next && isNotMentioned(next) ? 'falling' : 'taut',
  };
}

/** Whether a step reports one part, or ends a round. */
function isPartly({ part, endsRound }: RecordEvent): boolean {
  return part !== undefined || endsRound === true;
}

function eventOf(record: Action | Question, event: RecordEvent, to: Piece | undefined): ThreadEvent {
  const opening = event.kind === 'opened';
  return {
    kind: 'event',
    state: event.kind,
    older: opening && record.earlier,
    day: event.day,
    reported: reportedOn(event, record.note),
    note: noteRef(event.note),
    noteDay: event.note.note.date,
    noteKind: event.note.note.kind,
    // A closing that was reported ahead has the text of its report, which the thread shows before it.
    said:
      event.day > event.note.note.date && !isDuring(event.note, event.day)
        ? undefined
        : wordsOf(event.note, event.said),
    reason: wordsOf(event.note, event.reason),
    owners: ownersOf(record, event),
    serves: opening ? undefined : event.serves && servesRefs(event.serves),
    due: event.due?.day,
    isDueEstimated: event.due?.estimated,
    ...(event.due?.assumed && { dueOf: { assumed: event.due.assumed } }),
    blockedBy: event.blockedBy && blockerRefs(event.blockedBy),
    supersededBy: event.supersededBy && lineageRefs(event.supersededBy),
    facts: factLine(event),
    report: isPartly(event) ? stepReport(event) : undefined,
    takenUp: event.takenUp,
    roundDone: event.roundDone,
    ahead: event.ahead,
    to,
  };
}

/**
 * The owners in the first step. An action always has them, even if it is unowned. A question has them only if there are
 * any.
 */
function ownersOf({ kind }: Action | Question, { owners, ...event }: RecordEvent): ThreadEvent['owners'] {
  if (event.kind !== 'opened') return owners && ownerRefs(owners);
  return owners || kind === 'action' ? ownerRefs(owners ?? []) : undefined;
}
