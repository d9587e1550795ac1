import type { SiteEntry } from '../registry.ts';
import type { Day } from './day.ts';

/** The day a command is run for: a day that was asked for, or else the clock's, which a day in `site.yaml` replaces. */
export type Today = Day | { readonly clock: Day };

/** Returns the day an archive is read for: the one asked for, else `today` in its `site.yaml`, else the clock's. */
export function todayOf(given: Today, site: Pick<SiteEntry, 'today'>): Day {
  return typeof given === 'string' ? given : (site.today ?? given.clock);
}
