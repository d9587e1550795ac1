import { expect, it } from 'vitest';
import { expectedWords, meetingDayWords, nextMeetingOn } from './expected-meeting.ts';

it.each([
  ['planned', '2025-09-20', '20 Sep'],
  ['expected', '2025-09-20', 'around 20 Sep'],
  ['expected-since', '2025-09-04', 'since 4 Sep'],
  ['planned', '2025-09-15', 'today'],
  ['planned', '2027-09-20', '20 Sep 2027'],
  ['irregular', undefined, 'no fixed rhythm'],
] as const)('prints a meeting that is %s on %s as “%s”', (kind, day, words) => {
  const numbers = { isToday: day === '2025-09-15' ? 1 : 0, late: 0 };
  const next = { kind, ...(day && { day }) };
  expect(meetingDayWords(numbers, { next, today: '2025-09-15' })).toBe(words);
});

it.each([
  [0, 'expected around 20 Sep 2025'],
  [1, 'expected since 20 Sep 2025'],
  [2, 'inactive since August 2025'],
])('prints a meeting that was expected, %i of two dates later', (late, words) => {
  const next = { kind: 'expected', day: '2025-09-20', since: '2025-08-20' } as const;
  expect(expectedWords(nextMeetingOn(next, late))).toBe(words);
});
