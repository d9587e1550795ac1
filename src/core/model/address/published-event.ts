import type { Day } from '../day/day.ts';

/** What the calendars of a published site last said of an event: its revision, and what shows whether it changed. */
export interface PublishedEvent {
  readonly sequence: number;
  readonly day: Day;
  readonly digest: string;
}

/** The events of a published site, by their UID without the host. */
export type PublishedEvents = Readonly<Record<string, PublishedEvent>>;
