import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeInto } from '../../disk/new-folder.ts';
import { anArchive, aSite } from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { readQuery } from './client/query.ts';
import { proseRecords } from './prose-records.ts';

const long = Array.from({ length: 900 }, (_, at) => `<li>item ${at}</li>`).join('');
const html = `<html><body><nav>Menu</nav><main id="_main"><header class="masthead"><h1>How we work</h1>
<p class="lede">A guide &amp; more.</p></header><section id="_text"><div class="prose" lang="de"><p>Walrus
<em>first</em>.</p><script>const hidden = 1;</script><h2 id="rules">Rules <code>v2</code></h2><ul><li>One</li><li>Two H<sub>2</sub>O</li></ul>
<div class="live"><p>Fix the pump</p></div><h3 id="late">Late</h3><ul>${long}</ul><p>Narwhal</p></div></section></main></body></html>`;

it('are one for a page and one for each heading, with all words but those of its lists of records', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-prose-'));
  try {
    await writeInto(folder, [{ path: 'pages/guide/index.html', text: html }]);
    const records = await proseRecords(folder);
    const [whole, rules, ...late] = records.map(({ path, record }) => [
      path,
      record.place?.head,
      record.words,
    ]);
    expect(whole).toEqual(['/pages/guide/', undefined, 'A guide & more. Walrus first.']);
    expect(rules).toEqual(['/pages/guide/#rules', 'Rules v2', 'One Two H2O']);
    expect(late.map(([path, head]) => [path, head])).toEqual(late.map(() => ['/pages/guide/#late', 'Late']));
    expect(Math.max(...late.map(([, , words = '']) => words.length))).toBeLessThan(4001);
    expect(late.map(([, , words]) => words).join(' ')).toMatch(/^item 0 item 1 .* item 899 Narwhal$/);
    expect(records[0]?.record).toMatchObject({ kind: 'page', title: 'How we work', line: { lang: 'de' } });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('are found, at their headings', async () => {
  const pages = [{ path: 'pages/guide/index.html', text: html }];
  const { search, close } = await servedIndex(anArchive({ site: aSite({ title: 'Notes' }) }), pages);
  const paths = async (words: string) =>
    (await find(search, readQuery(new URLSearchParams({ q: words })))).hits.map((hit) => hit.raw_url);
  const words = ['walrus', 'narwhal', 'walrus narwhal', 'pump'];
  const found = await Promise.all(words.map(paths));
  const [first] = await paths('how we work');
  await close();
  expect(found).toEqual([['/pages/guide/'], ['/pages/guide/#late'], ['/pages/guide/'], []]);
  expect(first).toBe('/pages/guide/');
});
