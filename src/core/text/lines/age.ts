import { count } from './count.ts';

const daysPerMonth = 30.4;
const daysPerYear = 365.25;

/** How long something has stood: in days up to a hundred, then in months, from two years on in years. */
export function ageWords(days: number): string {
  if (days < 100) return count(days, 'day');
  if (days < 2 * daysPerYear) return count(Math.floor(days / daysPerMonth), 'month');
  return count(Math.floor(days / daysPerYear), 'year');
}
