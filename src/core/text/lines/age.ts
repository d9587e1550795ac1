import { count } from './count.ts';

const daysPerMonth = 30.4;
const daysPerYear = 365.25;

/** A length of time in days, from 100 days in months, from 2 years in years: `99 days`, `3 months`, `2 years`. */
export function ageWords(days: number): string {
  if (days < 100) return count(days, 'day');
  if (days < 2 * daysPerYear) return count(Math.floor(days / daysPerMonth), 'month');
  return count(Math.floor(days / daysPerYear), 'year');
}

/** The age of something that lasts: `3 months old`, `added today`. */
export function oldWords(days: number): string {
  return days === 0 ? 'added today' : `${ageWords(days)} old`;
}

/** How long ago something was: `today`, `yesterday`, `3 days ago`, `2 years ago`. */
export function agoWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${ageWords(days)} ago`;
}
