import { contentOfEvents } from '../../core/exports/events/content.ts';
import type { EventsData } from '../../core/exports/events/file.ts';
import { linkWithoutTexts } from '../../core/graph/link-entries.ts';
import { withPlans } from '../../core/graph/planned.ts';
import type { Day } from '../../core/model/day/day.ts';
import { type AsOf, asOf } from '../../core/views/as-of/as-of.ts';

/** The past, as the published events give it. */
export interface Past {
  /** The days with notes, oldest first. The last one is the date of the file. */
  readonly stops: readonly Day[];
  /** Returns the status of everything on a day, which is not after the last stop. */
  on(day: Day): AsOf;
}

/** The version of the file that can be read here. */
const version = 2;

/**
 * Reads the published events once. Each day is then computed from them by the functions that make the pages, so that
 * a past day looks as its own build would have shown it. Throws if the file cannot be read.
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
    on: (day) => asOf(linkWithoutTexts(withPlans(content, day), day)),
  };
}
