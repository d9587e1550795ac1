import { count } from './count.ts';

const daysPerMonth = 30.4;
const daysPerYear = 365.25;

/** A length of time in days, from 100 days in months, from 2 years in years: `99 days`, `3 months`, `2 years`. */
export function ageWords(days: number): string {
  if (days < 100) return count(days, 'day');
  if (days < 2 * daysPerYear) return count(Math.floor(days / daysPerMonth), 'month');
  return count(Math.floor(days / daysPerYear), 'year');
}
