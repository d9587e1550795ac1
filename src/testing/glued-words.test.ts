import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/*
 * A word of a template and a value after it have a space between them. Prettier takes the space away in some elements,
 * such as a caption: `Balance by {period().one}` became “Balance byquarter”. There, one template literal holds both.
 */

/** A word right before a value that is no condition: `by{period().one}`. A name of an attribute has `=` in between. */
const glued = /[A-Za-z]\{[A-Za-z_][\w.?]*(?:\([^{}]*\))?(?:\.\w+)*\}/g;
/** Values that begin with their own sign, such as `, page 2 of 3`. */
const ownSign = /^\w\{where\}$/;

const files: string[] = [];
for await (const path of glob('src/**/*.astro')) files.push(path);

/** The places of a template where a value would be read as the end of the word before it. */
function faultsOf(source: string): readonly string[] {
  const template = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/`[^`]*`/g, '');
  return [...template.matchAll(glued)].map(([place]) => place).filter((place) => !ownSign.test(place));
}

describe('a value in a template', () => {
  it('is not glued to the word before it', () => {
    const faults = files.flatMap((path) =>
      faultsOf(readFileSync(path, 'utf8')).map((place) => `${path}: ${place}`),
    );
    expect(faults).toEqual([]);
  });

  it('is found if it is', () => {
    const page = (template: string) => `---\nconst a = \`x\${b}\`;\n---\n${template}`;
    const faults = ['<p>of{year}</p>', '<p>by{period().one}</p>'].map(page);
    const others = [
      '<p>of {year}</p>',
      '<p>{`of $' + '{year}`}</p>',
      '<p id={a}>done{is && `, b`}</p>',
      '<p>a{where}</p>',
    ].map(page);
    expect([...faults, ...others].map((one) => faultsOf(one).length)).toEqual([1, 1, 0, 0, 0, 0]);
  });
});
