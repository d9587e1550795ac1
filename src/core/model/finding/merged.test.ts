import { expect, it } from 'vitest';
import type { Diagnostic } from './finding.ts';
import { merged } from './merged.ts';

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
  const found = merged([...all, finding('e.md', '`hubot` is not in `people.yaml`.')]);
  expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'a.md `octo-cat` is not in `people.yaml`. It is in 4 files.',
    'a.md No file `x`.',
    'b.md No file `x`.',
    'c.md No file `x`.',
    'd.md No file `x`.',
    'e.md `hubot` is not in `people.yaml`.',
  ]);
  expect(found[0]?.related?.map(({ path, line }) => [path, line])).toEqual([
    ['b.md', 7],
    ['c.md', 7],
  ]);
});

it('the same words at many places of one file are one finding, with a count and its first places', () => {
  const at = (line: number, path = 'a.md') => ({
    ...finding(path, 'The link `[a][b]` has no address.', 'dead-link'),
    line,
  });
  const many = [at(3), at(9), at(12), finding('a.md', 'No file `x`.', 'dead-link'), at(20), at(3, 'b.md')];
  const found = merged(many);
  expect(found.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([
    'a.md:3 The link `[a][b]` has no address. It is in 4 places.',
    'a.md:7 No file `x`.',
    'b.md:3 The link `[a][b]` has no address.',
  ]);
  expect(found[0]?.related?.map(({ line }) => line)).toEqual([9, 12]);
  expect(merged(many.slice(0, 3))).toEqual(many.slice(0, 3));
  expect(merged([at(1), { ...at(2), hint: 'write `c`' }, at(3), at(4)])).toHaveLength(4);
});
