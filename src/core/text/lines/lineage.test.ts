import { expect, it } from 'vitest';
import { reopenedSince, supersededByHead } from './lineage.ts';

it.each([
  ['superseded', 'Superseded by', ''],
  ['done', 'Superseded by', ''],
  ['open', 'Was superseded by', ', reopened since'],
  ['blocked', 'Was superseded by', ', reopened since'],
])('an action that was superseded and is %s', (status, head, since) => {
  expect([supersededByHead(status), reopenedSince(status)]).toEqual([head, since]);
});
