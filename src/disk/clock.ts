import { type Day, isDay } from '../core/model/day/day.ts';
import type { Today } from '../core/model/day/today.ts';

/**
 * The only clock: today's date in the local zone. For reproducible builds, the date of `SOURCE_DATE_EPOCH` in UTC
 * (seconds since 1970, reproducible-builds.org/specs/source-date-epoch). Throws if that is not a valid number, because
 * a reproducible build must not use the clock instead. That date wins over `today` in `site.yaml`.
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

/** Starts a stopwatch. Calling it returns the seconds since. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
