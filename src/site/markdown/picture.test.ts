import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { aBody, anArchive } from '../../testing/builders.ts';
import { renderText } from '../markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('a picture of a note has its size, and one that cannot be measured has none', () => {
  mkdirSync(join(folder, 'series/my files'), { recursive: true });
  writeFileSync(join(folder, 'series/my files/a.gif'), Buffer.from('GIF89a\x03\0\x02\0', 'latin1'));
  writeFileSync(join(folder, 'series/b.gif'), 'no picture');
  vi.stubEnv('CONTENT_DIR', folder);
  const html = (markdown: string) =>
    renderText(aBody({ markdown }), { path: 'series/core.md' }, anArchive({})).html;
  expect(html('![A](my%20files/a.gif)')).toContain(
    '<img src="/files/series/my%20files/a.gif" alt="A" width="3" height="2" loading="lazy">',
  );
  expect(html('![B](b.gif)')).toContain('<img src="/files/series/b.gif" alt="B" loading="lazy">');
});

it('a file that is no picture is a link', () => {
  const html = (markdown: string) =>
    renderText(aBody({ markdown }), { path: 'series/core.md' }, anArchive({})).html;
  expect(html('![Minutes](old.pdf#page=2)')).toContain('<a href="/files/series/old.pdf#page=2">Minutes</a>');
  expect(html('[![Minutes](old.pdf)](https://a.example/)')).toContain(
    '<a href="https://a.example/">Minutes</a>',
  );
  expect(html('![Plan](plan.PNG)')).toContain('<img src="/files/series/plan.PNG"');
});
