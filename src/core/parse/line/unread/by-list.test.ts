import { expect, it } from 'vitest';
import type { Finding } from '../../../model/finding/finding.ts';
import { oneForEachList } from './by-list.ts';

const finding = (line: number, message: string, code: Finding['code'] = 'near-record'): Finding => ({
  code,
  path: 'notes/a/2026-01-05.md',
  spot: { line, column: 3 },
  message,
  hint: `write \`${line}\``,
});

it('makes the findings of one list that say the same into one', () => {
  const findings = [
    finding(3, 'No owner.'),
    finding(4, 'No text.'),
    finding(5, 'No owner.'),
    finding(9, 'No owner.'),
    finding(20, 'No owner.'),
    finding(21, 'Unknown.', 'unknown-person'),
    finding(22, 'Unknown.', 'unknown-person'),
  ];
  const listOf = (line: number) => (line < 9 ? 3 : line < 20 ? 9 : undefined);
  const found = oneForEachList(findings, listOf);
  expect(
    found.map(({ spot, message }) => [typeof spot === 'object' && 'line' in spot && spot.line, message]),
  ).toEqual([
    [3, 'No owner. It is one of 2 in this list.'],
    [4, 'No text.'],
    [9, 'No owner.'],
    [20, 'No owner.'],
    [21, 'Unknown.'],
    [22, 'Unknown.'],
  ]);
  expect(found[0]?.related).toEqual([
    { path: 'notes/a/2026-01-05.md', spot: { line: 5, column: 3 }, message: 'Write `5`.' },
  ]);
});
