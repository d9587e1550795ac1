import { InvalidArgumentError, Option } from 'commander';
import { type Day, isDay } from '../core/model/day/day.ts';
import type { Effects } from './effects.ts';

/** The option `--today`, shared by every command whose answer depends on the day. It overrides what `site.yaml` sets. */
export function todayOption(): Option {
  return new Option(
    '--today <day>',
    'date to use as today (default: `today` in site.yaml, else the clock)',
  ).argParser(readDay);
}

/** Reads a day of an option; whatever is no whole day of the calendar is refused. */
export function readDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a date such as 2017-09-08.');
}

/** The effects as of the day that was asked for, else as they are. */
export function onDay<E extends Effects>(effects: E, today: Day | undefined): E {
  return today === undefined ? effects : { ...effects, today };
}
