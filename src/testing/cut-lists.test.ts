import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/*
 * Every cut list leads to its rest. In a component, the part that is shown only if the total is above the number of
 * items has a link or folds the rest. A number of “more” or “earlier” items without either leads nowhere.
 */

/** A test in a template whether a list is cut, up to the end of the part that is then shown. */
const cuts = /\b(\w[\w.]*)\.total > \1\.items\.length(?:(?!\btotal > )[\s\S])*?(?:<\/p>|<\/li>|`\}|\)\})/g;
/** A link, a slot of the page with one, or the component that folds the rest. */
const ways = /href=|<RefLink|<Rest\b|html\(rest\(|<slot/;
/** A figure of the items that are left out: `{total - items.length} more`. */
const figures = /\{[^{}]*\.total - [^{}]*\.items\.length[^{}]*\}/;

const files: string[] = [];
for await (const path of glob('src/**/*.astro')) files.push(path);

/** The cuts of a template that do not lead to the rest, and those whose link gives the number of items left out. */
function faultsOf(template: string): readonly string[] {
  return [...template.matchAll(cuts)]
    .map(([cut]) => cut)
    .filter((cut) => !ways.test(cut) || figures.test(cut));
}

describe('a cut list', () => {
  it.each(files)('in %s leads to the rest', (path) => {
    expect(faultsOf(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('is found if it leads nowhere', () => {
    const link = '{goals.total > goals.items.length && <p><a href="/x/">See all {goals.total}</a></p>}';
    const none = '{goals.total > goals.items.length && <p>{goals.total - goals.items.length} more</p>}';
    const words = '{a.found.total > a.found.items.length && `, more`}';
    expect([link, none, words].map((one) => faultsOf(one).length)).toEqual([0, 1, 1]);
  });
});
