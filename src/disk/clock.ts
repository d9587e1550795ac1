import type { Day } from '../core/model/day.ts';

/**
 * The only clock: the calendar day of this moment in the local zone, or, for reproducible builds, the day in UTC
 * of `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org/specs/source-date-epoch).
 */
export function readToday(env: NodeJS.ProcessEnv): Day {
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  if (Number.isSafeInteger(epoch)) return new Date(epoch * 1000).toISOString().slice(0, 10);
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Starts a stopwatch; calling it gives the seconds since. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
