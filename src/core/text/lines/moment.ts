import { isDay } from '../../model/day/day.ts';
import { printDay } from './day.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/;

/** Prints a moment: ISO ones as `2 Jun 2014, 14:00 UTC−7`, anything else as written. */
export function momentWords(written: string): string {
  if (isDay(written)) return printDay(written, 'medium');
  const [, day = '', time = '', zone = ''] = pattern.exec(written.trim()) ?? [];
  if (!isDay(day)) return written;
  return `${printDay(day, 'medium')}, ${time}${zone && ` ${zoneWords(zone)}`}`;
}

function zoneWords(zone: string): string {
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (!sign || Number(hours) + Number(minutes) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
