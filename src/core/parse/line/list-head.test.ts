import { expect, it } from 'vitest';
import { listKindOf } from './list-head.ts';

it.each([
  ['## Action items', 'actions'],
  ['**Action Items:**', 'actions'],
  ['3. New action points', 'actions'],
  ['## ✅ Follow-up actions', 'actions'],
  ['Actions from the last meeting:', 'actions'],
  ['Prior Action Items (2019-01-01)', 'actions'],
  ['## Actions resulting from the discussion', 'actions'],
  ['TODO', 'actions'],
  ['Next steps', 'actions'],
  ['## Completed Action Items', 'doneActions'],
  ['Actions done:', 'doneActions'],
  ['## Attendees', 'people'],
  ['Present (by name)', 'people'],
  ['## Action plan', undefined],
  ['## GitHub Actions', undefined],
  ['AI team meeting', undefined],
  ['Outstanding: continue to track in this meeting.', undefined],
  [`Action items ${'for the very many of us '.repeat(4)}`, undefined],
])('%s heads a list of %s', (words, kind) => {
  expect(listKindOf(words)).toBe(kind);
});
