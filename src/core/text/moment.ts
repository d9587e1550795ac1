import { isDay } from '../model/day.ts';
import { printDay } from './day.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/;

/** A moment as somebody wrote it: an ISO one as `2 Jun 2014, 14:00 UTC`, anything else as it is. */
export function momentWords(written: string): string {
  if (isDay(written)) return printDay(written, 'medium');
  const [, day = '', time = '', zone = ''] = pattern.exec(written.trim()) ?? [];
  if (!isDay(day)) return written;
  return `${printDay(day, 'medium')}, ${time}${zone && ` ${zone === 'Z' ? 'UTC' : zone}`}`;
}
