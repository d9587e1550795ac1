import { expect, it } from 'vitest';
import { readTopicHeading, statusOfResult } from './topic-heading.ts';

it.each([
  ['Alerts ^alerts', { id: 'alerts', words: 'Alerts' }],
  ['Alerts {minutes: 5} ^alerts', { id: 'alerts', words: 'Alerts', attributes: '{minutes: 5}' }],
  ['[[alerts]]', { ref: 'alerts', words: '[[alerts]]' }],
  [
    '[[alerts|Our alerts]] {minutes: 5}',
    { ref: 'alerts', words: '[[alerts|Our alerts]]', attributes: '{minutes: 5}' },
  ],
  // Headings of no topic.
  ['Alerts', undefined],
  ['Alerts {minutes: 5}', undefined],
  ['[[alerts]] and more', undefined],
  ['About [[alerts]]', undefined],
])('the heading %s', (text, expected) => {
  const heading = readTopicHeading(text);
  const { id, ref, words, attributes } = heading ?? {};
  const parts = { id: id?.value, ref: ref?.value, words, attributes: attributes?.value };
  expect(heading && parts).toEqual(
    expected && { id: undefined, ref: undefined, attributes: undefined, ...expected },
  );
});

it.each([
  [undefined, 'discussed'],
  ['done', 'discussed'],
  ['skipped', 'parked'],
  ['tabled', 'tabled'],
  ['dropped', 'dropped'],
])('a topic with the result %s is %s', (result, status) => {
  expect(statusOfResult(result)).toBe(status);
});
