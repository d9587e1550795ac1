import { expect, it } from 'vitest';
import { threadKeyWords } from './thread.ts';

it('the key of a thread explains only what is drawn', () => {
  const steps = [{ state: 'opened' }, { state: 'not-mentioned' }];
  expect(threadKeyWords({ open: true, aims: [], steps })).toBe(
    'Straight: mentioned. Sagging: not mentioned.',
  );
  expect(threadKeyWords({ open: true, aims: [{}], steps: [...steps, { state: 'blocked' }] })).toBe(
    'Straight: mentioned. Sagging: not mentioned. Loop: blocked. Dashed: still open.',
  );
  expect(threadKeyWords({ open: true, aims: [{}], steps }, 'question')).toContain('Dashed: not answered.');
  expect(threadKeyWords({ open: false, aims: [{}], steps })).not.toContain('Dashed');
});
