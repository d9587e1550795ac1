import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { breakable } from './link.ts';

it('wraps an id after slashes and full stops, but not before the number at its end', () => {
  expect(html(breakable('crossings/o3.2'))).toBe('crossings/<wbr>o3.2');
  expect(html(breakable('2026-q1/a.name'))).toBe('2026-q1/<wbr>a.<wbr>name');
});
