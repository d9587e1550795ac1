import { InvalidArgumentError, Option } from 'commander';
import { type Day, isDay } from '../core/model/day/day.ts';
import type { Effects } from './effects.ts';

/** Returns the option `--today`, shared by every command whose output depends on the date. It overrides `today` in `site.yaml`. */
export function todayOption(): Option {
  return new Option(
    '--today <day>',
    'date to use as today (default: `today` in site.yaml, else the clock)',
  ).argParser(readDay);
}

/** Reads the date of an option. Refuses anything but a calendar date. */
export function readDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a date such as 2017-09-08.');
}

/** Returns the effects with the given date as today, or unchanged without one. */
export function onDay<E extends Effects>(effects: E, today: Day | undefined): E {
  return today === undefined ? effects : { ...effects, today };
}
