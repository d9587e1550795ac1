import type { Day } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { Action, FollowedRecord, Question, Replacement } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { NoteKind } from '../../model/status.ts';
import { type AimChain, aimChains } from './aim-chain.ts';
import { blockerRefs } from './blockers.ts';
import { isOpen } from './due.ts';
import { howOf, type LineageHow } from './lineage.ts';
import { noteRef, ownerRefs, recordRef } from './ref.ts';

/** The whole thread of an action or a question: every meeting that touched it, in order, then what it is for. */
export interface ThreadView {
  readonly steps: readonly ThreadStep[];
  readonly aims: readonly AimChain[];
  /** True where it was said that it serves nothing. */
  readonly servesNone: boolean;
  /** References to aims that name nothing, as written. */
  readonly danglingAims: readonly string[];
  /** True while it still waits to be done or answered: the thread is not tied off. */
  readonly open: boolean;
}

/** How the thread runs on to the next step: level, down to a silence, below it, or up again. */
export type Piece = 'taut' | 'falling' | 'slack' | 'rising';

/** What one meeting said of it. */
interface ThreadEvent {
  readonly kind: 'event';
  readonly state: EventKind;
  /** True for the first step of what is older than the archive: here it is named, not opened. */
  readonly older?: boolean;
  readonly day: Day;
  readonly note: Ref;
  readonly noteKind: NoteKind;
  readonly said?: string;
  readonly reason?: string;
  /** Owners, due day and blockers where this meeting changed them. */
  readonly owners?: readonly Ref[];
  readonly due?: Day;
  readonly waitsOn?: readonly (Ref | string)[];
  /** What took its place with this step, by the way in which it did. */
  readonly replacedBy?: readonly { readonly how: LineageHow; readonly refs: readonly Ref[] }[];
  /** The one team this was said of, where everyone owns it. */
  readonly team?: string;
  /** How the thread leaves this step; absent at the last. */
  readonly to?: Piece;
}

/** Several meetings in a row that said nothing, or nothing but that it is still open. */
interface ThreadRun {
  readonly kind: 'run';
  readonly state: EventKind;
  readonly meetings: readonly { readonly day: Day; readonly note: Ref }[];
  readonly from: Day;
  readonly until: Day;
  readonly to?: Piece;
}

/** One step of a thread. */
export type ThreadStep = ThreadEvent | ThreadRun;

/** From how many meetings in a row on without a word they are one step, so that no page grows with the meetings. */
const shortestRun = 2;

/** The thread of an action or a question, ready to be printed. */
export function threadView(record: Action | Question): ThreadView {
  const groups = runsOf(record.events);
  return {
    steps: groups.map((events, index) => stepOf(record, events, pieceTo(events, groups[index + 1]))),
    aims: aimChains({ serves: record.serves, goals: record.kind === 'action' ? record.goals : [] }),
    servesNone: record.serves.none,
    danglingAims: record.serves.dangling,
    open: record.kind === 'action' ? isOpen(record) : record.status !== 'answered',
  };
}

/** Events in groups: alone, or together where meeting after meeting said nothing new. */
function runsOf(events: readonly RecordEvent[]): readonly (readonly RecordEvent[])[] {
  const groups: RecordEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && isWordless(event) && last.every((other) => isWordless(other) && other.kind === event.kind))
      last.push(event);
    else groups.push([event]);
  }
  return groups;
}

function isWordless(event: RecordEvent): boolean {
  return event.kind === 'not-mentioned' || (event.kind === 'carried-over' && !event.said && !changes(event));
}

function changes(event: RecordEvent): boolean {
  return [event.reason, event.due, event.owners, event.blockedBy, event.teamId].some(
    (part) => part !== undefined,
  );
}

function pieceTo(
  events: readonly RecordEvent[],
  next: readonly RecordEvent[] | undefined,
): Piece | undefined {
  if (!next) return undefined;
  const hangs = isSilent(events);
  if (isSilent(next)) return hangs ? 'slack' : 'falling';
  return hangs ? 'rising' : 'taut';
}

function isSilent(events: readonly RecordEvent[]): boolean {
  return events[0]?.kind === 'not-mentioned';
}

function stepOf(
  record: Action | Question,
  events: readonly RecordEvent[],
  to: Piece | undefined,
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
  return eventOf(record, first, to);
}

function eventOf(record: Action | Question, event: RecordEvent, to: Piece | undefined): ThreadEvent {
  const opening = event.kind === 'opened';
  return {
    kind: 'event',
    state: event.kind,
    older: opening && record.earlier,
    day: event.day,
    note: noteRef(event.note),
    noteKind: event.note.note.kind,
    said: event.said,
    reason: event.reason,
    owners: opening ? undefined : event.owners && ownerRefs(event.owners),
    due: opening ? undefined : event.due?.day,
    waitsOn: event.blockedBy && blockerRefs(event.blockedBy),
    replacedBy: event.replacedBy && replacedByOf(event.replacedBy),
    team: teamSpokenOf(event, record),
    to,
  };
}

function replacedByOf(replacements: readonly Replacement[]): ThreadEvent['replacedBy'] {
  return [...Map.groupBy(replacements, howOf)].map(([how, group]) => ({
    how,
    refs: group.map(({ action }) => recordRef(action)),
  }));
}

/** The name of the one team that a step was said of, for an action of everyone; absent where it was said of the whole. */
export function teamSpokenOf(
  { teamId }: Pick<RecordEvent, 'teamId'>,
  { series }: Pick<FollowedRecord, 'series'>,
): string | undefined {
  return series.teams.find((team) => team.id === teamId)?.name ?? teamId;
}
