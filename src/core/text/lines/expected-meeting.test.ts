import { expect, it } from 'vitest';
import { meetingDayWords } from './expected-meeting.ts';

it.each([
  ['planned', '2025-09-20', '20 Sep'],
  ['expected', '2025-09-20', 'around 20 Sep'],
  ['expected-since', '2025-09-04', 'since 4 Sep'],
  ['planned', '2025-09-15', 'today'],
  ['planned', '2027-09-20', '20 Sep 2027'],
  ['irregular', undefined, 'no fixed rhythm'],
] as const)('prints a meeting that is %s on %s as “%s”', (kind, day, words) => {
  expect(meetingDayWords({ kind, ...(day && { day }) }, '2025-09-15')).toBe(words);
});
