import { expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { renderBody } from '../markdown.ts';

/** Returns whether the check reports the address of a link, and whether the page has the link. */
function verdictsOn(destination: string): { readonly reported: boolean; readonly linked: boolean } {
  const head = (day: string) => `---\ntitle: Ops\ndate: ${day}\nattendees: unknown\n---\n`;
  const files = [
    { path: 'notes/ops/2026-01-01.md', text: `${head('2026-01-01')}## Topic\n` },
    { path: 'notes/ops/2026-01-08.md', text: `${head('2026-01-08')}[words](${destination})\n` },
  ];
  const { content, diagnostics } = readArchive({ files, assets: [], findings: [] }, '2026-02-01');
  const archive = publishedArchive(content, '2026-02-01', { drafts: false });
  const note = archive.find.note('ops/2026-01-08');
  if (!note) throw new Error(destination);
  return { reported: diagnostics.length > 0, linked: renderBody(note, archive).html.includes('<a ') };
}

it.each([
  'https://example.org',
  'HTTPS://example.org/a',
  '//example.org/x',
  'mailto:ann@example.org',
  'mailto:?subject=x',
  '2026-01-01.md',
  './2026-01-01.md#topic',
  '2026-01-01',
  '/notes/ops/2026-01-01/',
  '/notes/ops/2026-01-01.md',
  '/series/ops/',
  '#TOP',
  '2026-01-01.md#Top',
  '<2026-01-01.md>',
  'https://fa.wikipedia.org/wiki/\u0645\u06CC\u200C\u062E',
])('the check and the page both take %j', (destination) => {
  expect(verdictsOn(destination)).toEqual({ reported: false, linked: true });
});

it.each([
  '',
  '<>',
  '#',
  '<#>',
  'https://',
  'HTTPS://',
  'http://:80/',
  'https://example.org:99999/',
  'mailto:',
  'https:/x',
  'https:/example.org',
  'http:example.org',
  'https:\\\\\\\\',
  '\uFEFFhttps://example.org',
  '<\uFEFFhttps://example.org>',
  '\u200Bhttps://example.org',
  '&#xFEFF;https://example.org',
  'https://example.org\u200E',
  'https://example.org/\u2060x',
  '\u200Emailto:ann@example.org',
  'javascript:alert(1)',
  'ftp://example.org',
  '2026-01-02.md',
  '2026-01-01.md\u200B.md',
  '/notes/ops/2026-01-02.md',
  '../../../x.md',
])('neither the check nor the page takes %j', (destination) => {
  expect(verdictsOn(destination)).toEqual({ reported: true, linked: false });
});
