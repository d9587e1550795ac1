import { expect, it } from 'vitest';
import { isAllowedScheme, schemeOf } from './link-scheme.ts';

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java&Tab;script&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&#58;alert(1)',
  '&#0000106avascript:alert(1)',
  'javascript\\:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'C:\\notes\\x.md',
])('refuses %j', (target) => {
  const scheme = schemeOf(target);
  expect(scheme).toBeDefined();
  expect(isAllowedScheme(scheme ?? 'https')).toBe(false);
});

it.each(['https://example.org/a:b', 'HTTP://example.org', 'mailto:a@example.org'])('allows %j', (target) => {
  expect(isAllowedScheme(schemeOf(target) ?? 'none')).toBe(true);
});

it.each(['../other.md', '#part', './a:b.md', 'notes/x.md', '?q=a:b', ''])(
  'takes %j for relative',
  (target) => {
    expect(schemeOf(target)).toBeUndefined();
  },
);
