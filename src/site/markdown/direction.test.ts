import { expect, it } from 'vitest';
import { aBody, anArchive } from '../../testing/builders.ts';
import { renderProse } from '../prose.ts';

const htmlOf = (markdown: string) =>
  renderProse(aBody({ markdown }), { path: 'series/s.md' }, anArchive({})).html;

it('gives the blocks of a text with Hebrew or Arabic the direction of their first letter', () => {
  const html = htmlOf(
    '## סדר יום\n\nפגישה עם Kubernetes 1.7.\n\n- פריט!\n\n| שם | status |\n|---|---|\n| نعم | done |\n\nEnglish.',
  );
  expect(html).toMatch(/<h2 id="[^"]*" dir="auto">/);
  expect(html).toContain('<p dir="auto">פגישה');
  expect(html).toContain('<ul dir="rtl">');
  expect(html).toContain('<li dir="auto">');
  expect(html).toContain('<td dir="auto">نعم</td>');
  expect(html).toContain('<td dir="auto">done</td>');
  expect(html).toContain('<p dir="auto">English.</p>');
  expect(html).toContain('<table dir="rtl">');
  expect(htmlOf('- English\n- פריט')).toContain('<ul dir="ltr">\n<li dir="auto">English</li>');
});

it('keeps the lede and the sections of such a text', () => {
  const { lede, sections } = renderProse(
    aBody({ markdown: 'פגישה שבועית.\n\n## סדר יום\n\nOne.' }),
    { path: 'series/s.md' },
    anArchive({}),
  );
  expect(lede).toBe('פגישה שבועית.');
  expect(sections.map(({ words, html }) => [words, html])).toEqual([['סדר יום', '<p dir="auto">One.</p>']]);
});

it('leaves a text without them as it is', () => {
  expect(htmlOf('## A\n\nOne.\n\n- two')).not.toContain('dir=');
});

it('gives an alert the direction of its words, not of its English head', () => {
  const html = htmlOf('> [!WARNING]\n> שלום עולם.');
  expect(html).toContain('<blockquote class="alert alert-warning" dir="rtl">');
  expect(html).toContain('<p class="alert-head">Warning</p>');
  expect(html).toContain('<p dir="auto">שלום');
});

it('keeps the direction of a heading apart from its text', () => {
  const { sections } = renderProse(
    aBody({ markdown: '## סדר יום\n\nטקסט.' }),
    { path: 'series/s.md' },
    anArchive({}),
  );
  expect(sections.map(({ words, dir }) => [words, dir])).toEqual([['סדר יום', 'auto']]);
  expect(
    renderProse(aBody({ markdown: '## Plain\n\nText.' }), { path: 'series/s.md' }, anArchive({})).sections[0],
  ).not.toHaveProperty('dir');
});
