import { flag } from './figure.ts';

/** Whether days are assumed. `which` says which days, and why. */
export function assumed(which: string) {
  return flag.optional().describe(`\`true\`: ${which} Each print of such a day is marked with “≈”.`);
}
