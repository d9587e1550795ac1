import { expect, it } from 'vitest';
import { olderSince, supersededByHead } from './lineage.ts';

it.each([
  ['superseded', 'Superseded by', ''],
  ['done', 'Was superseded by', ', reopened since'],
  ['open', 'Was superseded by', ', reopened since'],
  ['blocked', 'Was superseded by', ', reopened since'],
])('an action that was superseded and is %s', (status, head, since) => {
  expect([supersededByHead(status, [{ how: 'merged' }]), olderSince(status, {})]).toEqual([head, since]);
});

it.each([
  [['merged'], 'Merged later into'],
  [['split', 'split'], 'Split later into'],
  [['duplicate'], 'Later a duplicate of'],
  [['merged', 'superseded'], 'Superseded later by'],
] as const)('an action that had ended before it was %j', (ways, head) => {
  const after = 'done';
  expect(
    supersededByHead(
      'done',
      ways.map((how) => ({ how, after })),
    ),
  ).toBe(head);
  expect(olderSince('done', { after })).toBe(', after it was done');
});
