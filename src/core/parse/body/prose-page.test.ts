import { expect, it } from 'vitest';
import { Trackers } from '../../model/trackers.ts';
import { readProsePage } from './prose-page.ts';
import { FindTrackerIds } from './tracker-ids.ts';

const read = (text: string) =>
  readProsePage({ path: 'pages/guide.mdx', text }, 'guide', new FindTrackerIds(new Trackers([])));

it('a page is called by its title, else by its first heading, else by its file', () => {
  const titles = ['---\ntitle: Rules\n---\n# How\n', '# How we *work*\n\nText', 'Text'].map((text) => {
    const { page } = read(text);
    return [page.title, page.body.ownTitle?.differs];
  });
  expect(titles).toEqual([
    ['Rules', true],
    ['How we work', false],
    ['guide', undefined],
  ]);
});

it('a page has its own language, which is checked', () => {
  expect(read('---\nlanguage: de\n---\n').page.language).toBe('de');
  const { page, findings } = read('---\nlanguage: Deutsch\n---\n');
  expect(page.language).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'bad-value', hint: 'write `de`', spot: { keys: ['language'] } }]);
});

it('the addresses of tags are those of its text', () => {
  const text =
    'One [two](b.md)\n\n<p>\n  <a href="a.md">a</a> <img src="p.png" alt="" /> <a href={x}>x</a>\n</p>\n';
  expect(read(`---\ntitle: T\n---\n${text}`).page.body.mentions).toMatchObject([
    { kind: 'link', target: 'b.md', line: 4 },
    { kind: 'link', target: 'a.md', line: 7, column: 3 },
    { kind: 'image', target: 'p.png', line: 7 },
  ]);
});
