import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Moment } from './moment.ts';
import type { RoundDays } from './rounds.ts';

/**
 * What one note says of a record: the step that it is to become, before the fold knows what it does to the record. Due
 * day, owners and blockers are there wherever they are said, whether or not they change anything.
 */
export interface Statement<S extends string> extends Omit<RecordEvent, 'kind' | 'status'>, Moment {
  readonly status?: S;
}

/** What the note that opens a record says of it, on the day of the note. */
export interface Opening<S extends string> extends Omit<Statement<S>, keyof Moment> {
  readonly status: S;
  /** Where it tells the end too: the day of it, if that is not the day of the note. */
  readonly closed?: Day;
  /** From when on it is asked for. */
  readonly start?: Day;
  /** When its rounds are due, where it recurs. */
  readonly rounds?: RoundDays;
}
