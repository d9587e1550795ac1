import { expect, it } from 'vitest';
import { BodyTree, rangeOf } from './body-tree.ts';
import { nodesBelow } from './nodes-below.ts';
import { textOffsets } from './text-offsets.ts';

/** Returns the source from each `@` of the words of a text, with the letter before it. */
function placesIn(tree: BodyTree): readonly string[] {
  return [...(tree.root ? nodesBelow(tree.root) : [])].flatMap((node) => {
    if (node.type !== 'text' && node.type !== 'html') return [];
    const offsets = textOffsets(node.value, tree.sourceOf(node), node.type === 'html');
    return [...node.value.matchAll(/@\w/g)].map(({ index }) => {
      const at = rangeOf(node).start + (offsets?.[index] ?? index);
      return tree.source.slice(at, at + 2);
    });
  });
}

it.each([
  '@a @b',
  '\\* &amp; &#42; &AMP; &amp;amp; &nope; &copy;&ngE;x &#x1F600; 😀 \\a @a\\\\@b &Afr;@c',
  'x \n   @a  \n\t@b\\\n@c',
  '> x &lt;\n>   @a\n@b\n> > @c',
  '- x\n      > @a\n> > y\n> \\> @b',
  '| \\| @a | &amp; @b |\n|-|-|\n| x | \\\\| @c |',
  '> <div>\n>   x\n> @a &amp; @b\\*\n',
  '1. <p\n   y>@a\n\n   é &eacute; @b',
])('finds each letter of %j in its source', (markdown) => {
  const tree = new BodyTree(markdown);
  const found = placesIn(tree);
  expect(found).toEqual((markdown.match(/@\w/g) ?? []).slice(0, found.length));
  expect(found.length).toBeGreaterThan(0);
});
