import { expect, it } from 'vitest';
import { aimDescription, placeSentence } from './description.ts';

const place = placeSentence('Objective', 'p6/o2.2', 'Release');

it('begins with the status and the health of an aim', () => {
  expect(aimDescription({ status: 'in-progress', health: 'at-risk', healthStale: false }, place)).toBe(
    'In progress, at risk. Objective p6/o2.2 of Release.',
  );
  expect(aimDescription({ health: 'off-track', healthStale: true }, place)).toBe(
    'No status, off track (stale). Objective p6/o2.2 of Release.',
  );
});
