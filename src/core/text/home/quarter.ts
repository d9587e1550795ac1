import { count } from '../lines/count.ts';

/** How much of the current quarter is left: `12 days left`, `last day`. */
export function daysLeftWords(days: number): string {
  return days === 0 ? 'last day' : `${count(days, 'day')} left`;
}
