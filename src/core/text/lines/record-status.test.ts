import { expect, it } from 'vitest';
import {
  closingWord,
  dayOfStatus,
  decisionWords,
  earlierWord,
  objectionStateWords,
  openedWord,
  partWord,
} from './record-status.ts';

it.each([
  ['action', false, 'Opened'],
  ['decision', false, 'Recorded'],
  ['question', false, 'Asked'],
  ['debt', false, 'Added'],
  ['action', true, 'First mentioned'],
] as const)('calls the first step of an %s (older than the archive: %s) %s', (kind, earlier, word) => {
  expect(openedWord(kind, earlier)).toBe(word);
});

it.each([
  ['done', 'done'],
  ['in-progress', 'in progress'],
  ['carried-over', 'still open'],
] as const)('says what one team reported, if %s: %s', (state, words) => {
  expect(partWord(state)).toBe(words);
});

it('gives the last day for objections to a decision, or who holds it', () => {
  const until = { objectionsUntil: '2018-04-07' };
  const held = { since: '2018-04-03', by: [{ label: 'Dan' }, { label: 'Ann' }] };
  expect(objectionStateWords({ status: 'accepted', ...until })).toBe('Accepted, objections until 7 Apr 2018');
  expect(objectionStateWords({ status: 'proposed', ...until })).toBe('Proposed, objections until 7 Apr 2018');
  expect(objectionStateWords({ status: 'proposed', held })).toBe(
    'Held since 3 Apr 2018, objections by Dan and Ann',
  );
  expect(objectionStateWords({ status: 'accepted' })).toBeUndefined();
  expect(decisionWords({ status: 'accepted', ...until })).toBe('accepted, objections until 7 Apr 2018');
  expect(decisionWords({ status: 'accepted' })).toBe('accepted');
});

it('gives a superseded decision the day on which it was superseded, and names the day before it', () => {
  const line = { opened: '2025-06-30', decided: { day: '2025-07-07' }, closed: '2025-07-14' };
  expect(dayOfStatus({ ...line, status: 'superseded' })).toBe('2025-07-14');
  expect(dayOfStatus({ ...line, closed: undefined, status: 'accepted' })).toBe('2025-07-07');
  expect(dayOfStatus({ opened: line.opened, status: 'proposed' })).toBe('2025-06-30');
  expect([earlierWord('superseded', true), earlierWord('superseded', false)]).toEqual([
    'accepted ',
    'proposed ',
  ]);
  expect([earlierWord('accepted', true), closingWord('superseded'), closingWord('answered')]).toEqual([
    '',
    'superseded',
    'closed',
  ]);
});
