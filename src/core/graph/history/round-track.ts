import { addDays, type Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { Round } from '../../model/record.ts';
import type { RoundDays } from './rounds.ts';

/** A completed round: its date, and the note that reports it. */
type RoundEnd = NonNullable<Round['done']>;

/**
 * Follows the rounds of a recurring action from report to report. A round is current until it is done, or until the
 * next round is due. If it is not done by then, it was missed. So a report counts only for the current round, never for
 * two, and only the current round can be overdue. Before each report it is moved to the day of the report.
 */
export class RoundTrack {
  #days: RoundDays;
  readonly #over: Round[] = [];
  /** The current round. None while the action is closed. */
  #current: Due | undefined;
  /** The end of the current round, if it was done or skipped before its due date passed. */
  #done: RoundEnd | undefined;
  #isSkipped = false;

  constructor(days: RoundDays) {
    this.#days = days;
    this.#current = days.first;
  }

  /** The number of rounds before the current one. */
  get past(): number {
    return this.#over.length;
  }

  /** The due date of the current round, or of the next one if the current one is done. */
  get due(): Due | undefined {
    const current = this.#current;
    return this.#done && current?.day !== undefined ? this.#days.after(current.day) : current;
  }

  /** The day on which the next round starts, if the current one is done. Until then the action is deferred. */
  get start(): Day | undefined {
    return this.#done && this.#current?.day !== undefined ? addDays(this.#current.day, 1) : undefined;
  }

  /** Returns the due date of the first round that is due after a day. */
  get after(): RoundDays['after'] {
    return this.#days.after;
  }

  /** Moves on to the current round of a day. */
  moveTo(day: Day): void {
    for (let due = this.#current; due?.day !== undefined && !due.estimated; due = this.#current) {
      const next = this.#days.after(due.day);
      if (!(this.#done ? due.day < day : isDue(next, day))) return;
      this.#finish(due, next.day);
      this.#current = next;
    }
  }

  /** Returns the round before the current one that was current on a day, if any. */
  #pastOn(day: Day): Round | undefined {
    return this.#over.find(({ due, missed, over = missed }) => (over ? over > day : (due.day ?? '') >= day));
  }

  /** Begins the next round on a day before its start, if the current one is done. */
  begin(day: Day): void {
    const { due } = this;
    if (!this.#done || !this.#current) return;
    this.#over.push({ ...this.#round(this.#current), over: day });
    this.#done = undefined;
    this.#current = due;
  }

  /** Returns the round that was current on a day, if it is over or done already. */
  overOn(day: Day): Round | undefined {
    return this.#pastOn(day) ?? (this.#current && this.#done && this.#round(this.#current));
  }

  /** Ends the round that was current on a day, which is not done yet, because it was done or is skipped. */
  end(done: RoundEnd, isSkipped = false): void {
    const past = this.#pastOn(done.day);
    if (past)
      this.#over[this.#over.indexOf(past)] = { due: past.due, ...(isSkipped ? { skipped: done } : { done }) };
    else {
      this.#done = done;
      this.#isSkipped = isSkipped;
    }
    this.moveTo(done.day);
  }

  /**
   * Sets the due date that a note gives for the open round. Later rounds are anchored to it. While the action is closed,
   * it is the anchor of the rounds after its reopening.
   */
  anchor(due: Due): void {
    const current = this.#current;
    if (due.day === undefined) return;
    if (current && this.#done) this.#finish(current);
    this.#days = this.#days.from(due);
    if (current) this.#current = this.#days.first;
  }

  /** Ends the rounds because the action is closed. */
  stop(day: Day): void {
    const current = this.#current;
    if (current && (this.#done || isDue(current, addDays(day, -1)))) this.#finish(current, day);
    this.#current = undefined;
  }

  /** Restarts with the next round that is due, because the action is reopened. */
  resume(day: Day): void {
    this.#current ??= this.#days.after(addDays(day, -1));
  }

  /** Returns the rounds up to the current one, oldest first. */
  rounds(): Round[] {
    return this.#over.concat(this.#current ? this.#round(this.#current) : []);
  }

  /** Ends the current round. If it is not done, it was missed on a day. */
  #finish(due: Due, missed?: Day): void {
    this.#over.push(this.#round(due, this.#done ? undefined : missed));
    this.#done = undefined;
  }

  #round(due: Due, missed?: Day): Round {
    return this.#done && this.#isSkipped
      ? { due, skipped: this.#done, missed }
      : { due, done: this.#done, missed };
  }
}

/** Whether a due date that is known has come by a day. */
function isDue({ day, estimated }: Due, today: Day): boolean {
  return day !== undefined && !estimated && day <= today;
}
