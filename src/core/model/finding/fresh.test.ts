import { expect, it } from 'vitest';
import type { Diagnostic } from './finding.ts';
import { freshFindings } from './fresh.ts';

const finding = (path: string, line: number, message = 'No.'): Diagnostic => ({
  path,
  line,
  column: 1,
  message,
  severity: 'error',
  code: 'dead-link',
});

it('leaves out what an earlier reading had, wherever it stands now', () => {
  const before = [finding('a.md', 3), finding('b.md', 1)];
  const now = [finding('a.md', 5), finding('a.md', 9), finding('b.md', 1, 'Other.')];
  expect(freshFindings(now, before)).toEqual([now[1], now[2]]);
});

it('is everything at first, and nothing where nothing changed', () => {
  const now = [finding('a.md', 5), finding('a.md', 5)];
  expect(freshFindings(now, [])).toEqual(now);
  expect(freshFindings(now, now)).toEqual([]);
});
