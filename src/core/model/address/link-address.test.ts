import { describe, expect, it } from 'vitest';
import { addressIn } from '../../parse/body/address-in.ts';
import { linkAddress } from './link-address.ts';

const kindOf = (source: string) => linkAddress(addressIn(source)).kind;

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java&Tab;script&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&#58;alert(1)',
  'javascript\\:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'C:\\notes\\x.md',
])('refuses %j', (target) => {
  expect(kindOf(target)).toBe('refused');
});

it.each([
  'https://example.org/a:b',
  'HTTP://example.org',
  'mailto:a@example.org',
  'mailto:?subject=x',
  '//example.org/x',
  'https://fa.wikipedia.org/wiki/\u0645\u06CC\u200C\u062E',
])('takes %j for another site', (target) => {
  expect(kindOf(target)).toBe('outside');
});

// A browser reads none of these as a scheme, so neither does the check: an entity without its semicolon, and characters
// that a reader cannot see.
const asText = ['&#0000106avascript:alert(1)', 'java\u200Bscript:alert(1)', '\u00A0javascript:alert(1)'];

it.each(['../other.md', '#part', '#TOP', './a:b.md', 'notes/x.md', '?q=a:b', '/notes/ops/x/', ...asText])(
  'takes %j for relative',
  (target) => {
    expect(kindOf(target)).toBe('inside');
  },
);

describe('an address that leads nowhere, whatever a reader sees', () => {
  it.each([
    ['\uFEFFhttps://example.org', 'https://example.org'],
    ['%EF%BB%BFhttps://example.org', 'https://example.org'],
    ['https://example.org/a\u200E', 'https://example.org/a'],
    ['https:/example.org', 'https://example.org'],
    ['http:example.org/a b', 'http://example.org/a b'],
    ['https:/x', undefined],
    ['https://', undefined],
    ['HTTPS://', undefined],
    ['https://example.org:99999/', undefined],
    ['mailto:', undefined],
    ['', undefined],
    [' ', undefined],
    ['#', undefined],
  ])('is %j, meant as %j', (written, meant) => {
    expect(linkAddress(written)).toEqual({
      kind: 'none',
      why: expect.any(String),
      ...(meant !== undefined && { meant }),
    });
  });
});
