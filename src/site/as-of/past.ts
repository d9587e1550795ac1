import { contentKnownOn, contentOfEvents } from '../../core/exports/events/content.ts';
import type { EventsData } from '../../core/exports/events/file.ts';
import { linkArchive } from '../../core/graph/link.ts';
import type { Day } from '../../core/model/day/day.ts';
import { type AsOf, asOf } from '../../core/views/as-of/as-of.ts';

/** The past that the published events tell. */
export interface Past {
  /** The days at which something became known, oldest first; the last is the day that the file is as of. */
  readonly stops: readonly Day[];
  /** How everything stood on a day that is not after the last stop. */
  on(day: Day): AsOf;
}

/** The version of the file that this can read. */
const version = 1;

/**
 * Reads the published events, once. Each day is then folded from them by the same functions that make the pages, so
 * that a past day is told as its own build would have told it. Throws where the file cannot be read.
 */
export async function readPast(address: string): Promise<Past> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const data: EventsData = await response.json();
  if (data.version !== version)
    throw new Error(`${address} has version ${data.version}. Expected ${version}.`);
  const content = contentOfEvents(data);
  const days = content.notes.map(({ date }) => date).filter((day) => day < data.asOf);
  return {
    stops: [...new Set([...days, data.asOf])].sort(),
    on: (day) => asOf(linkArchive(contentKnownOn(content, day, data.asOf), day).archive),
  };
}
