import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html, type Printed } from './html.ts';
import { h, type Tree } from './tree.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  "' onclick='x",
  ']]>',
];

/** The only element of a text that is HTML. */
function onlyElement(text: string): DefaultTreeAdapterTypes.Element {
  const [node, ...others] = parseFragment(text).childNodes;
  if (!node || !('attrs' in node) || others.length > 0) throw new Error(`Unexpected HTML: ${text}`);
  return node;
}

describe('HTML of a tree', () => {
  it('has its elements, attributes and texts in order', () => {
    const tree: Tree = [h('a', { href: '/x/', class: undefined, rel: false }, 'one'), ', ', ['two', false]];
    expect(html(tree)).toBe('<a href="/x/">one</a>, two');
    expect(html(h('span', { hidden: true, width: 3 }))).toBe('<span hidden width="3"></span>');
    expect(html(undefined)).toBe('');
    expect(html(['a', h('br', {}), 'b'])).toBe('a<br>b');
  });

  it.each(hostile)('keeps a text a text, in an element and in an attribute: %s', (text) => {
    const { attrs, childNodes } = onlyElement(html(h('p', { title: text }, text)));
    expect(attrs).toEqual([{ name: 'title', value: text }]);
    expect(childNodes).toMatchObject([{ nodeName: '#text', value: text }]);
  });

  it('gives back every text that it is built from', () => {
    // A parser makes one sign of these, wherever they come from.
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\r\0]/.test(one));
    fc.assert(
      fc.property(text, text, (inside, value) => {
        const { attrs, childNodes } = onlyElement(html(h('p', { title: value }, h('b', {}, inside))));
        expect(attrs).toEqual([{ name: 'title', value }]);
        expect(childNodes).toMatchObject([{ childNodes: [{ value: inside }] }]);
      }),
    );
  });

  it('takes over what Astro printed', () => {
    expect(html(h<Printed>('p', {}, { html: '<b>so</b>' }, ' & ', 'on'))).toBe('<p><b>so</b> &amp; on</p>');
  });
});
