import { expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { noteText } from '../long-note/note-text.ts';

/* The texts of notes of other archives, as their pages have them. */

/** The HTML of the text of the first note of a case. */
async function htmlOf(name: string): Promise<string> {
  const folder = await readContentFolder(`src/testing/programs/case-${name}/content`);
  const { content } = readArchive(folder ?? { files: [], assets: [], findings: [] }, '2024-04-01');
  const archive = publishedArchive(content, '2024-04-01', { drafts: false });
  const [note] = archive.notes;
  if (!note) throw new Error(`The case ${name} has no note.`);
  const { lede, sections } = noteText(note, archive);
  return [lede, ...sections.map(({ head, html }) => `${head ?? ''}\n${html}`)].join('\n');
}

it.each([
  ['code-after-list', ['<pre tabindex="0"><code>b\nc\n</code></pre>'], []],
  ['github-alerts', ['<p class="alert-head">Note</p>', '<p class="alert-head">Warning: Title</p>'], ['[!']],
  ['math-mermaid', ['flowchart TD', 'costs of $5 and $6', 'An alert.'], ['<script', '[!NOTE]']],
  ['own-title', ['Agenda', 'Roadmap', 'Any other business'], ['Core meeting']],
  ['rtl-note', ['<p dir="auto">English paragraph after it.</p>', '<ul dir="rtl">'], []],
] as const)('%s', async (name, shown, lost) => {
  const html = await htmlOf(name);
  for (const part of shown) expect(html).toContain(part);
  for (const part of lost) expect(html).not.toContain(part);
});
