import { expect, it } from 'vitest';
import { readArchive } from '../core/reading.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { readContentFolder } from '../disk/content-folder.ts';

it('check reports nothing on the demo, where every rule is on', async () => {
  const folder = await readContentFolder('content');
  if (!folder) throw new Error('The demo has no content folder.');
  const { content, diagnostics } = readArchive(folder, '2026-01-15');
  expect(printDiagnostics(diagnostics, { prefix: 'content/' })).toBe('');
  expect(content.site.rules).toEqual({});
  expect(content.notes.length).toBeGreaterThan(0);
});
