import type { Day } from '../../core/model/day/day.ts';
import { asOfPath, href } from '../routes.ts';

/** Returns the nearest stop before or after a day, or `undefined` beyond the ends. Stops are oldest first. */
export function nextStop(stops: readonly Day[], day: Day, forward: boolean): Day | undefined {
  return forward ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day);
}

/** Makes each day of the list a link to that past day, which only a script can show. */
export function linkStops(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('[data-as-of-stop] > time')) {
    const link = document.createElement('a');
    link.href = href(asOfPath(time.dateTime));
    link.dataset['asOfDay'] = time.dateTime;
    time.replaceWith(link);
    link.append(time);
  }
}

/** The day in the address, unchecked. */
export function dayInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('day') ?? undefined;
}
