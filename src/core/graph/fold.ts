import type { Day } from '../model/day.ts';
import type { Due } from '../model/due.ts';
import type { RecordEvent } from '../model/event.ts';
import type { LinkedNote } from '../model/linked-note.ts';
import type { Owner } from '../model/owner.ts';
import type { Blocker } from '../model/record.ts';
import type { Course } from './course.ts';
import { type Move, moveOf } from './move.ts';
import type { Silences } from './silences.ts';
import type { Opening, Statement } from './statement.ts';

/** What the statements come to. */
export interface History<S extends string> {
  readonly status: S;
  readonly closed?: Day;
  readonly reason?: string;
  readonly due?: Due;
  readonly owners: readonly Owner[];
  readonly blockedBy: readonly Blocker[];
  readonly carriedOver: number;
  readonly events: readonly RecordEvent[];
}

/** The state of a record, which each statement and each silent meeting carries on. */
export class Fold<S extends string> {
  /** The ending that the opening note already tells, if it does. */
  readonly first: readonly Move<S>[];
  readonly #course: Course<S>;
  readonly #silences: Silences;
  readonly #events: RecordEvent[] = [];
  readonly #byTeam = new Map<string, S>();
  #status: S;
  #closed: Day | undefined;
  #reason: string | undefined;
  #due: Due | undefined;
  #owners: readonly Owner[];
  #blockedBy: readonly Blocker[];
  #carriedOver = 0;
  #foundOpen = false;

  constructor(course: Course<S>, opening: Opening<S>, silences: Silences) {
    const { note, status, said, due, owners = [], blockedBy = [] } = opening;
    const isEnded = course.rests(status);
    this.#course = course;
    this.#silences = silences;
    this.#status = isEnded ? course.fresh : status;
    this.#due = due;
    this.#owners = owners;
    this.#blockedBy = blockedBy;
    this.#events.push({
      kind: 'opened',
      day: note.note.date,
      note,
      status: this.#status,
      ...(said !== undefined && { said }),
      ...(due && { due }),
      ...(owners.length > 0 && { owners }),
      ...(blockedBy.length > 0 && { blockedBy }),
    });
    const { closed, reason } = opening;
    this.first = isEnded ? [moveOf({ note, status, closed, reason })] : [];
  }

  /** True while a meeting that says nothing of the record is part of its history. */
  get listens(): boolean {
    return this.#course.silence && !this.#rests;
  }

  /** A meeting that was held while the record was open. */
  meet(meeting: LinkedNote | undefined, spoke: ReadonlySet<LinkedNote>): void {
    if (!meeting) return;
    this.#carriedOver += 1;
    if (!spoke.has(meeting)) this.#events.push(this.#silences.of(meeting, this.#status));
  }

  /** A meeting of the record's own series begins to speak of it. */
  begin(): void {
    this.#foundOpen = !this.#rests;
  }

  end(): void {
    if (this.#foundOpen && !this.#rests) this.#carriedOver += 1;
    this.#foundOpen = false;
  }

  say({ statement, day }: Move<S>): void {
    const { note, status, said, reason, teamId, replacedBy } = statement;
    const before = this.#status;
    const after = this.#course.settle(this.#statusAfter(statement), before);
    if (replacedBy && after !== status) return;
    this.#become(after, day, reason);
    const due = statement.due && !isSameDue(statement.due, this.#due) ? statement.due : undefined;
    const owners = statement.owners && namesOf(statement.owners) !== namesOf(this.#owners);
    const { blockedBy } = statement;
    this.#due = due ?? this.#due;
    this.#owners = statement.owners ?? this.#owners;
    this.#blockedBy = blockedBy ?? this.#blockedBy;
    this.#events.push({
      kind: this.#course.kindOf(status, before),
      day,
      note,
      status: this.#status,
      ...(said !== undefined && { said }),
      ...(reason !== undefined && { reason }),
      ...(due && { due }),
      ...(owners && { owners: this.#owners }),
      ...(blockedBy && { blockedBy }),
      ...(replacedBy && { replacedBy }),
      ...(teamId !== undefined && { teamId }),
    });
  }

  history(): History<S> {
    return {
      status: this.#status,
      closed: this.#closed,
      reason: this.#reason,
      due: this.#due,
      owners: this.#owners,
      blockedBy: this.#blockedBy,
      carriedOver: this.#carriedOver,
      events: this.#events,
    };
  }

  get #rests(): boolean {
    return this.#course.rests(this.#status);
  }

  /** What one team says of an action of `everyone` ends it only once each team has said so; what is said of all is of each. */
  #statusAfter({ status, teamId }: Statement<S>): S {
    if (status === undefined) return this.#status;
    const teams = this.#owners.flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []));
    if (teamId === undefined || !teams.some(({ id }) => id === teamId)) {
      for (const { id } of teams) this.#byTeam.set(id, status);
      return status;
    }
    this.#byTeam.set(teamId, status);
    const isEnd = teams.every(({ id }) => this.#course.rests(this.#byTeam.get(id) ?? this.#course.fresh));
    return isEnd ? status : this.#rests ? this.#course.fresh : this.#status;
  }

  #become(status: S, day: Day, reason: string | undefined): void {
    const closes = this.#course.closes(status);
    if (!closes) {
      this.#closed = undefined;
      this.#reason = undefined;
    } else if (this.#closed === undefined || status !== this.#status) {
      this.#closed = day;
      this.#reason = reason;
    } else {
      this.#reason = reason ?? this.#reason;
    }
    this.#status = status;
  }
}

function isSameDue(a: Due, b: Due | undefined): boolean {
  return a.said === b?.said && a.day === b.day && a.estimated === b.estimated && a.noteId === b.noteId;
}

function namesOf(owners: readonly Owner[]): string {
  const names = owners.map((owner) => {
    if (owner.kind === 'person') return `person ${owner.person.id}`;
    return owner.kind === 'team' ? `team ${owner.team.id}` : owner.kind;
  });
  return names.join();
}
