import { describe, expect, it } from 'vitest';
import { aBody, aNote, anArchive } from '../../testing/builders.ts';
import type { Section } from '../markdown/sections.ts';
import { wordsOf } from '../markdown/words-of.ts';
import { renderBody } from '../markdown.ts';
import { divide, type PartSection } from './divide.ts';
import { weightOf } from './weight.ts';

/** The sections of a text. */
function sectionsOf(markdown: string): readonly Section[] {
  const archive = anArchive({ notes: [aNote({ id: 's/2017-04-04', body: aBody({ markdown }) })] });
  const [note] = archive.notes;
  if (!note) throw new Error('Expected the note to be in the archive.');
  return renderBody(note, archive).sections;
}

/** What is on a page only because of a cut. */
const again = /<(thead|summary) data-again[^>]*>[\s\S]*?<\/\1>/g;

/** The letters of sections: their headings, but for those that are repeated, and their text. */
function lettersOf(sections: readonly (Section | PartSection)[]): string {
  return sections
    .map((section) => {
      const isAgain = 'continued' in section && section.continued === true;
      return (isAgain ? '' : (section.words ?? '')) + wordsOf(section.html.replace(again, ''));
    })
    .join('')
    .replace(/\s+/g, '');
}

/** The tags of HTML in which an element does not end, or ends without a start. */
function torn(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:[^>"]|"[^"]*")*>/g)) {
    if (['br', 'img', 'hr', 'input'].includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

const words = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const texts: Readonly<Record<string, string>> = {
  sections: lines(40, (index) => `## Topic ${index}\n\n${words(60, 'said')}\n`),
  'sub-sections': `## All\n\n${lines(40, (index) => `### Topic ${index}\n\n${words(60, 'said')}\n`)}`,
  paragraphs: lines(60, (index) => `Paragraph ${index} ${words(40, 'said')}\n`),
  'one paragraph': words(3000, 'said.'),
  'one paragraph in bold': `**${words(3000, 'said')}**`,
  'a paragraph without spaces': '会議の記録です。'.repeat(2000),
  'a paragraph with breaks': lines(400, (index) => `${words(5, 'said')} & "line" ${index}<br>`),
  'a paragraph of links': lines(400, (index) => `[link ${index}](https://example.org/${index})`),
  list: lines(500, (index) => `- item ${index} & more`),
  'list of two levels': lines(
    200,
    (index) => `- item ${index}\n  - below ${words(10, 'said')}\n  - below too`,
  ),
  'numbered list': lines(500, (index) => `${index + 5}. item ${index}`),
  tasks: lines(200, (index) => `- [${index % 2 ? ' ' : 'x'}] task ${index}`),
  table: `| A | B |\n| --- | --- |\n${lines(400, (index) => `| a${index} | \`b${index}\` |`)}`,
  code: `\`\`\`\n${lines(900, (index) => `  log <${index}> && exit`)}\n\`\`\``,
  quote: lines(200, (index) => `> quoted ${index} ${words(10, 'said')}\n>`),
  alert: `> [!NOTE]\n${lines(200, (index) => `> said ${index} ${words(10, 'said')}\n>`)}`,
  details: `<details><summary>Log</summary>\n\n${lines(200, (index) => `said ${index} ${words(10, 'w')}\n`)}\n</details>`,
  footnotes: `${lines(200, (index) => `Said ${index}.[^n${index}]\n`)}\n${lines(200, (index) => `[^n${index}]: note ${index}`)}`,
};

describe.each(Object.entries(texts))('a long text: %s', (_, markdown) => {
  // The first paragraph of a note is its lede.
  const sections = sectionsOf(`Lede.\n\n${markdown}`);
  const room = 8000;
  const parts = divide(sections, () => room);

  it('is on several pages, none of which is too long', () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(weightOf).filter((weight) => weight > room + 1500)).toEqual([]);
  });

  it('loses nothing, and tears no element', () => {
    expect(lettersOf(parts.flat())).toBe(lettersOf(sections));
    expect(parts.flat().flatMap(({ html }) => torn(html))).toEqual([]);
  });

  it('has each anchor once', () => {
    const anchors = parts
      .flat()
      .flatMap(({ anchor, html }) => [
        ...(anchor ? [anchor] : []),
        ...[...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
      ]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
