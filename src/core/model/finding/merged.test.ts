import { expect, it } from 'vitest';
import type { Diagnostic } from './finding.ts';
import { mergedNames } from './merged.ts';

const finding = (path: string, message: string, code: Diagnostic['code'] = 'unknown-person'): Diagnostic => ({
  path,
  line: 7,
  column: 3,
  message,
  severity: 'warning',
  code,
});

it('one name in many files is one finding, with a count and its first places', () => {
  const all = ['a.md', 'b.md', 'c.md', 'd.md'].flatMap((path) => [
    finding(path, '`octo-cat` is not in `people.yaml`.'),
    finding(path, 'No file `x`.', 'dead-link'),
  ]);
  const merged = mergedNames([...all, finding('e.md', '`hubot` is not in `people.yaml`.')]);
  expect(merged.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'a.md `octo-cat` is not in `people.yaml`. It is in 4 files.',
    'a.md No file `x`.',
    'b.md No file `x`.',
    'c.md No file `x`.',
    'd.md No file `x`.',
    'e.md `hubot` is not in `people.yaml`.',
  ]);
  expect(merged[0]?.related?.map(({ path, line }) => [path, line])).toEqual([
    ['b.md', 7],
    ['c.md', 7],
  ]);
});
