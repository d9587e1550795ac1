import { type Day, isDay } from '../core/model/day/day.ts';
import type { Today } from '../core/model/day/today.ts';

/**
 * The only clock: the calendar day of this moment in the local zone, or, for reproducible builds, the day in UTC
 * of `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org/specs/source-date-epoch). Who sets that asks for
 * a day, so it goes before one in `site.yaml`. Throws where it is no such number: a build that is meant to be
 * reproducible must not take the clock instead.
 */
export function readToday(env: NodeJS.ProcessEnv): Today {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch) return dayOfEpoch(epoch);
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return { clock: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}

function dayOfEpoch(seconds: string): Day {
  const moment = new Date(/^\d{1,12}$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN);
  const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
  if (isDay(day)) return day;
  throw new Error(`SOURCE_DATE_EPOCH is \`${seconds}\`. Expected seconds since 1970.`);
}

/** Starts a stopwatch; calling it gives the seconds since. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
