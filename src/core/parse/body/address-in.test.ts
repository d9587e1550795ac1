import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { addressIn } from './address-in.ts';

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
