import type { SiteEntry } from '../registry.ts';
import type { Day } from './day.ts';

/** The date a command is run for: that of its option, or else that of the clock, which `site.yaml` overrides. */
export type Today = Day | { readonly clock: Day };

/** Returns the date an archive is read for: that of the option, else `today` in `site.yaml`, else that of the clock. */
export function todayOf(given: Today, site: Pick<SiteEntry, 'today'>): Day {
  return typeof given === 'string' ? given : (site.today ?? given.clock);
}
