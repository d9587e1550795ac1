import { ageWords } from '../lines/age.ts';

/** For how long an action has been blocked: `blocked for 2 years`, `blocked since today`. */
export function blockedForWords(days: number): string {
  return days === 0 ? 'blocked since today' : `blocked for ${ageWords(days)}`;
}
