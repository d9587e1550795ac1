import { type Past, readPast } from './past.ts';
import { shownDay } from './shown-day.ts';

/** Everything that telling a day again takes. */
export interface Told {
  readonly past: Past;
  readonly shownDay: typeof shownDay;
}

/** Reads the published events, and brings what shows a day of them: one file, which is packed better than two. */
export async function tellPast(source: string): Promise<Told> {
  return { past: await readPast(source), shownDay };
}
