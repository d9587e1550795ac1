import type { Serves } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { partyOf } from '../../model/owner.ts';
import type { Blocker } from '../../model/record.ts';
import { endBefore } from '../record/end-before.ts';
import type { Course } from './course.ts';
import { momentOf } from './moment.ts';
import type { NotMentionedEvents } from './not-mentioned.ts';
import { isSameOwners, ownersAfter, takenBy } from './owners-after.ts';
import { reportedPart } from './reported-part.ts';
import { roundEnd } from './round-end.ts';
import { RoundTrack } from './round-track.ts';
import { isSameAim, isSameDue } from './same-value.ts';
import type { History, Mutable, State } from './state.ts';
import type { Opening, Statement } from './statement.ts';
import { hasNoPart, TeamParts } from './team-parts.ts';

/** State of a record while its follow-ups and meetings are folded in order. */
export class Fold<S extends string> {
  /** The closing that the opening note itself reports, if any. It is before all other reports of its day. */
  readonly first: readonly Statement<S>[];
  readonly #course: Course<S>;
  readonly #unmentioned: NotMentionedEvents;
  readonly #events: Mutable<RecordEvent>[] = [];
  readonly #parts: TeamParts<S>;
  readonly #rounds: RoundTrack | undefined;
  readonly #today: Day;
  readonly #now: State<S>;
  /**
   * The current meetings that found it open, by key, and whether one reports a round as done. Such a meeting does not
   * carry the action over.
   */
  readonly #foundOpen = new Map<string, boolean>();
  #serves: Serves | undefined;
  /** The due date that was given while the action was closed. It counts once the action is reopened. */
  #dueOnceOpen: Due | undefined;

  constructor(course: Course<S>, opening: Opening<S>, unmentioned: NotMentionedEvents, today: Day) {
    const { note, status, said, start, rounds, owners = [], blockedBy = [] } = opening;
    this.#serves = opening.serves;
    this.#rounds = rounds && new RoundTrack(rounds);
    this.#today = today;
    const due = this.#rounds?.due ?? opening.due;
    const isEnded = course.isClosed(status);
    this.#course = course;
    this.#parts = new TeamParts(course.isClosed);
    this.#unmentioned = unmentioned;
    this.#now = { status: isEnded ? course.fresh : status, due, start, owners, blockedBy, carriedOver: 0 };
    this.#events.push({
      kind: 'opened',
      day: note.note.date,
      note,
      status: this.#now.status,
      said,
      due,
      owners: owners.length > 0 ? owners : undefined,
      blockedBy: blockedBy.length > 0 ? blockedBy : undefined,
      serves: opening.serves,
      ...(opening.facts && { facts: opening.facts }),
    });
    const { closed, reason } = opening;
    this.first = isEnded ? [{ note, status, reason, ...momentOf(note, closed), turn: '' }] : [];
  }

  /** Whether a meeting that does not mention the record is part of its history now. */
  get listens(): boolean {
    return this.#course.recordsNotMentioned && !this.#isClosed;
  }

  /** Adds a meeting that was held while the record was open. */
  meet(meeting: LinkedNote | undefined): void {
    if (!meeting || this.#isDeferred(meeting.note.date)) return;
    this.#now.carriedOver += 1;
    this.#events.push(this.#unmentioned.of(meeting, this.#now.status));
  }

  /** Begins a meeting of the record's own series that reports on it. */
  begin(meeting: string): void {
    if (!this.#isClosed) this.#foundOpen.set(meeting, false);
  }

  /** Ends a meeting that reported on the record. Its last report says if it was carried over. */
  end(meeting: string, { note }: LinkedNote): void {
    if (this.#foundOpen.get(meeting) === false && !this.#isClosed && !this.#isDeferred(note.date)) {
      this.#now.carriedOver += 1;
      const last = this.#events.at(-1);
      if (last?.kind === 'still-open') last.kind = 'carried-over';
    }
    this.#foundOpen.delete(meeting);
  }

  /** Adds a statement at a meeting, or beside one. */
  say(said: Statement<S>, meeting: string): void {
    const statement = takenBy(said, this.#now.owners);
    const { day, note, reason, part, supersededBy, ahead } = statement;
    const { owners: ownersBefore } = this.#now;
    const ownerId = part && partyOf(part).id;
    const partId = this.#parts.has(ownersBefore, ownerId) ? ownerId : undefined;
    const reopens = this.#isClosed;
    const before = this.#now.status;
    const reported = hasNoPart(ownersBefore, ownerId) ? undefined : statement.status;
    this.#moveTo(day);
    const partBefore = this.#parts.statusOf(partId);
    // A round that is over changes nothing of the current one. If it is done already, the report only mentions it.
    const skips = !reopens && !!this.#rounds && this.#parts.skips(statement, ownersBefore, ownerId);
    const past = (reported === 'done' || skips) && !reopens ? this.#rounds?.overOn(day) : undefined;
    const roundDone = past?.done?.day;
    const isRoundOver = roundDone !== undefined || (skips && past?.skipped !== undefined);
    const isOver = this.#parts.hasEnded(partId);
    // A report that a record or a part is closed, and was, changes nothing. Its closing date is not used.
    const isAgain =
      partId === undefined ? reopens && reported === before : isOver && !past && reported === partBefore;
    const status = isAgain || this.#isLateEnd(statement, partId) ? undefined : reported;
    const round = past?.due ?? this.#rounds?.due;
    const skipsPart = skips && partId !== undefined && !past;
    const shown = this.#statusAfter(past ? undefined : status, partId, skipsPart);
    const after = this.#course.settle(shown, before);
    if (supersededBy && after !== reported) {
      if (statement.isSaid) this.say({ ...statement, status: undefined, supersededBy: undefined }, meeting);
      return;
    }
    const takenUp = this.#takeUp(after, statement.due, day);
    // A closed action has no current round, so that a report of `done` is about the action.
    const end = past
      ? partId === undefined && !isRoundOver && (skips ? 'skipped' : 'done')
      : !reopens && this.#rounds && roundEnd(this.#parts, ownersBefore, { status, skips, partId, after });
    const next = end ? this.#endRound(day, note, end === 'skipped') : undefined;
    // The reason of a dropped part does not apply to a whole that is done.
    this.#become(next && !past ? this.#course.fresh : after, day, after === status ? reason : undefined);
    const newDue = this.#dueAfter(statement.due) ?? next;
    const due = newDue && !isSameDue(newDue, this.#now.due) ? newDue : undefined;
    // A part that has ended stays with its owner once the action is closed.
    const to = isOver && this.#isClosed ? undefined : statement.owners;
    const given = to && ownersAfter(ownersBefore, to, partId);
    const owners = given && !isSameOwners(given, ownersBefore);
    const blockedBy = statement.blockedBy ?? this.#noLongerBlockedBy(before);
    const serves = isSameAim(statement.serves, this.#serves) ? undefined : statement.serves;
    this.#serves = serves ?? this.#serves;
    this.#now.due = due ?? this.#now.due;
    if (!this.#rounds) this.#now.start = statement.start ?? this.#now.start;
    this.#now.owners = given ?? this.#now.owners;
    this.#now.blockedBy = blockedBy ?? this.#now.blockedBy;
    const was = partBefore ?? before;
    const ofStatus = isRoundOver ? 'mentioned' : this.#course.kindOf(status, was);
    const kind = skips && (next || skipsPart) ? 'skipped' : ofStatus;
    // A closing ahead is no step if the record is closed before its day.
    if (kind === 'mentioned' && day > note.note.date) return;
    const event: Mutable<RecordEvent> = {
      kind,
      day: kind === 'mentioned' ? note.note.date : day,
      note,
      status: this.#now.status,
      said: statement.said,
      reason,
      ...(due && { due }),
      ...(owners && { owners: this.#now.owners }),
      ...(blockedBy && { blockedBy }),
      serves,
      supersededBy,
      takenUp,
      endsRound: next && true,
      ...(next && end === 'skipped' && { skipsRound: true }),
      roundDone,
      ahead,
      ...(statement.facts && { facts: statement.facts }),
    };
    this.#events.push(event);
    if ((next || isRoundOver) && this.#foundOpen.has(meeting)) this.#foundOpen.set(meeting, true);
    if (!past) {
      // A part that is dropped stays out of later rounds, also if the drop ends the round.
      this.#parts.take(ownersBefore, { status, skips: skipsPart, partId, was: before }, event);
      if (next) this.#parts.clear();
    }
    const over = isOver && status === undefined ? partBefore : undefined;
    // The part of a team of `everyone` stays with the team, whoever owns it there.
    const isGiven =
      partId !== undefined && owners && (this.#parts.handOver(partId, statement.owners ?? []) || over);
    this.#parts.settle(this.#now.owners, this.#now.status);
    if (!part) return;
    const left = this.#parts.left(this.#now.owners);
    const own = reportedPart(part, event, { wasClosed: reopens, isClosed: this.#isClosed, round, left });
    event.part = isGiven ? { ...own, to: statement.owners, over } : own;
  }

  /** Whether a report on a part would close the whole, or end its round. */
  ends({ day, part, status, skips }: Statement<S>): boolean {
    this.#moveTo(day);
    const id = part && partyOf(part).id;
    const end = skips && this.#rounds ? 'skipped' : status;
    return end !== undefined && this.#parts.fold(this.#now.owners, id, end) !== undefined;
  }

  history(): History<S> {
    this.#moveTo(this.#today);
    return {
      ...this.#now,
      rounds: this.#rounds?.rounds() ?? [],
      roundAfter: this.#rounds?.after,
      parts: this.#parts.of(this.#now.owners),
      events: this.#events,
    };
  }

  get #isClosed(): boolean {
    return this.#course.isClosed(this.#now.status);
  }

  /** Whether a note reports such an end of a part that a record which an earlier note closed would have ended otherwise. */
  #isLateEnd({ status, part, note }: Statement<S>, partId: string | undefined): boolean {
    const { status: before } = this.#now;
    if (!part || status === undefined || !this.#course.closes(status)) return false;
    if (!this.#isClosed || before === 'superseded' || this.#statusAfter(status, partId) === before)
      return false;
    return endBefore(this.#events, this.#events.length)?.note !== note;
  }

  /** Whether the action is deferred on a day: before `start`, not started and not blocked. */
  #isDeferred(day: Day): boolean {
    return this.#now.start !== undefined && day < this.#now.start && this.#now.status === this.#course.fresh;
  }

  /** Closes an action of several parts once no part is open. A follow-up without `team` reports the whole. */
  #statusAfter(status: S | undefined, partId: string | undefined, skips = false): S {
    if (partId === undefined) return status ?? this.#now.status;
    if (status === undefined && !skips) return this.#now.status;
    const folded = this.#parts.fold(this.#now.owners, partId, skips ? 'skipped' : (status ?? 'skipped'));
    if (folded !== undefined && folded !== 'skipped') return folded;
    return this.#isClosed ? this.#course.fresh : this.#now.status;
  }

  /** Clears the blockers when a follow-up changes the status to anything open other than `blocked`. */
  #noLongerBlockedBy(before: S): readonly Blocker[] | undefined {
    const remains = this.#now.status === before || this.#now.status === 'blocked' || this.#isClosed;
    return remains || this.#now.blockedBy.length === 0 ? undefined : [];
  }

  /** Moves on to the current round of a day. A new round starts without reports of teams. */
  #moveTo(day: Day): void {
    const rounds = this.#rounds;
    if (!rounds || this.#isClosed) return;
    const { past } = rounds;
    rounds.moveTo(day);
    if (rounds.past > past) this.#parts.clear();
    this.#now.due = rounds.due;
  }

  /** Ends the current round. Returns the due date of the next one, or `undefined` for an action that does not recur. */
  #endRound(day: Day, note: LinkedNote, isSkipped: boolean): Due | undefined {
    const rounds = this.#rounds;
    if (!rounds) return undefined;
    rounds.end({ day, note }, isSkipped);
    this.#now.start = rounds.start ?? this.#now.start;
    return rounds.due;
  }

  /**
   * Ends the wait of a deferred action that becomes in progress or blocked, and of a round that is due before it would
   * start. The next round begins, and the rounds keep their anchor. Returns the start date until then.
   */
  #takeUp(status: S, due: Due | undefined, day: Day): Day | undefined {
    const { start = '' } = this.#now;
    const isTaken =
      status !== this.#now.status && status !== this.#course.fresh && !this.#course.closes(status);
    if (day >= start || !(isTaken || (due?.day ?? start) < (this.#rounds?.start ?? ''))) return undefined;
    this.#now.start = undefined;
    this.#rounds?.begin(day);
    return start;
  }

  /**
   * Returns the due date after a statement that gives one, or that reopens the action after one was given. While the
   * action is closed, also by the same statement, a due date only waits for a reopening: what was overdue stays so. For
   * a recurring action it is the due date of the open round.
   */
  #dueAfter(given: Due | undefined): Due | undefined {
    if (given) this.#rounds?.anchor(given);
    const due = given ?? this.#dueOnceOpen;
    this.#dueOnceOpen = this.#isClosed ? due : undefined;
    return this.#isClosed ? undefined : due && (this.#rounds?.due ?? due);
  }

  #become(status: S, day: Day, reason: string | undefined): void {
    const now = this.#now;
    const isAgain = now.closed !== undefined && status === now.status;
    now.status = status;
    if (this.#course.closes(status)) {
      this.#rounds?.stop(day);
      now.reason = isAgain ? (reason ?? now.reason) : reason;
      if (!isAgain) now.closed = day;
    } else {
      this.#rounds?.resume(day);
      now.closed = undefined;
      now.reason = undefined;
    }
  }
}
