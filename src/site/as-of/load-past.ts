import { type Past, readPast } from './past.ts';
import { shownDay } from './shown-day.ts';

/** The past with the function that shows a day of it. */
export interface LoadedPast {
  readonly past: Past;
  readonly shownDay: typeof shownDay;
}

/** Reads the published events. Loaded in one file with the function that shows a day, which packs better than two. */
export async function loadPast(source: string): Promise<LoadedPast> {
  return { past: await readPast(source), shownDay };
}
