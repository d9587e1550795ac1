import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { addressIn, isAllowedScheme, schemeOf as schemeOfAddress } from './link-scheme.ts';

const schemeOf = (source: string) => schemeOfAddress(addressIn(source));

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
  const scheme = schemeOf(target);
  expect(scheme).toBeDefined();
  expect(isAllowedScheme(scheme ?? 'https')).toBe(false);
});

it.each(['https://example.org/a:b', 'HTTP://example.org', 'mailto:a@example.org'])('allows %j', (target) => {
  expect(isAllowedScheme(schemeOf(target) ?? 'none')).toBe(true);
});

// A browser reads none of these as a scheme, so neither does the check: an entity without its semicolon, and characters
// that a reader cannot see.
const asText = ['&#0000106avascript:alert(1)', 'java\u200Bscript:alert(1)', '\u00A0javascript:alert(1)'];

it.each(['../other.md', '#part', './a:b.md', 'notes/x.md', '?q=a:b', '', ...asText])(
  'takes %j for relative',
  (target) => {
    expect(schemeOf(target)).toBeUndefined();
  },
);

it.each([
  'a\\_b.md',
  'a&amp;b.md',
  '&#106;avascript&colon;x',
  'a&#x20AC;b&sol;c',
  'x\\\\y&quot;z',
  'java\u200Bscript:x',
  '&#0;&#106',
  'AT&T;&unknown;',
])('reads the source of an address as the page does: %j', (source) => {
  const { html } = markdownToHtml(`[a](<${source}>)`, { features: { frontmatter: false } });
  const link = linkIn(parseFragment(html));
  expect(decodeURI(link ?? '')).toBe(addressIn(source));
});

/** Returns the address of the first link of a page. */
function linkIn(part: DefaultTreeAdapterTypes.ParentNode): string | undefined {
  for (const child of part.childNodes) {
    if (!('attrs' in child)) continue;
    const found = child.attrs.find(({ name }) => name === 'href')?.value ?? linkIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
