import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { linkInMarkdown, textInMarkdown } from './markdown-cell.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements and texts that Markdown makes of the one cell of a table. */
function readCell(cell: string): { text: string; names: readonly string[]; href?: string } {
  const { html } = markdownToHtml(`| head |\n| - |\n| ${cell} |\n`);
  const nodes = parseFragment(html).childNodes.flatMap(allOf);
  const at = nodes.findIndex((node) => node.nodeName === 'td');
  const inside = nodes.slice(at + 1);
  const text = inside.map((node) => ('value' in node ? node.value : '')).join('');
  const href = inside
    .flatMap((node) => ('attrs' in node ? node.attrs : []))
    .find(({ name }) => name === 'href')?.value;
  const names = inside.map((node) => node.nodeName).filter((name) => name !== '#text');
  return { text: text.trim(), names, ...(href !== undefined && { href }) };
}

function allOf(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(allOf) : [])];
}

describe('a cell of a table in Markdown', () => {
  it.each([
    'a | b',
    '*all* of _it_ and `this` ~~not~~',
    '<script>alert(1)</script> &amp; <b>',
    '[link](x.html) ![picture](p.png) [^1]',
    String.raw`ends in \ `,
    'two\nlines',
  ])('says %j and nothing else', (text) => {
    expect(readCell(textInMarkdown(text))).toEqual({ text: text.replace(/\s+/g, ' ').trim(), names: [] });
  });

  it('lets an address become a link to itself, and to nothing else', () => {
    expect(readCell(textInMarkdown('see https://x.example/a_b'))).toEqual({
      text: 'see https://x.example/a_b',
      names: ['a'],
      href: 'https://x.example/a_b',
    });
  });

  it('says any text as it is, on one line', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()<>|~&!#$@^{}\\:/.-+=\'"') });
    fc.assert(
      fc.property(word, (text) => {
        expect(readCell(textInMarkdown(text))).toEqual({ text: text.replace(/ +/g, ' ').trim(), names: [] });
      }),
    );
  });

  it('links to the given address, for any text', () => {
    expect(readCell(linkInMarkdown('[a](b) | c', '/notes/s/2017-07-25/#late'))).toEqual({
      text: '[a](b) | c',
      names: ['a'],
      href: '/notes/s/2017-07-25/#late',
    });
    expect(readCell(linkInMarkdown('see https://x.example/a_b', '/notes/'))).toEqual({
      text: 'see https://x.example/a_b',
      names: ['a'],
      href: '/notes/',
    });
    expect(readCell(linkInMarkdown('a', 'https://x.example/(b) c|d')).href).toBe(
      'https://x.example/%28b%29%20c%7Cd',
    );
  });
});
