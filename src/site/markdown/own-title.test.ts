import { expect, it } from 'vitest';
import { Trackers } from '../../core/model/trackers.ts';
import { readBody } from '../../core/parse/body/body.ts';
import { FindTrackerIds } from '../../core/parse/body/tracker-ids.ts';
import { aNote, anArchive, aSeries } from '../../testing/builders.ts';
import { renderBody } from '../markdown.ts';

const title = 'Core meeting 2024-03-05';
const text =
  'Hello.\n\n## Agenda\n\nOne.\n\n## Roadmap\n\nTwo.\n\n### Detail\n\nThree.\n\n> # Quoted\n\n## Core\n';

function rendered(markdown: string) {
  const source = { path: 'a.md', markdown, firstLine: 6, title };
  const { body } = readBody(source, new FindTrackerIds(new Trackers([])));
  const note = aNote({ id: 's/2024-03-05', title, body });
  const archive = anArchive({ series: [aSeries({ id: 's' })], notes: [note] }, '2024-06-01');
  const [linked] = archive.notes;
  if (!linked) throw new Error('Expected a note.');
  return renderBody(linked, archive);
}

it('renders further headings of level 1 after another title as if that were absent', () => {
  const rest = text.replaceAll('## ', '# ');
  const { sections, lede, html } = rendered(rest);
  expect(lede).toBe('Hello.');
  expect(rendered(`# Ops: weekly sync\n\n${rest}`)).toEqual({
    ownTitle: 'Ops: weekly sync',
    sections,
    lede,
    html: expect.stringContaining(html.trim()),
  });
});

it.each([`# ${title}\n\n`, `${title}\n===\n\n`, '# Node.js *Core* (TSC)\n\n'])(
  'renders a text as if its own title were absent: %j',
  (head) => {
    const { sections, lede, html } = rendered(text);
    expect(sections.map(({ words }) => words)).toEqual(['Agenda', 'Roadmap', 'Core']);
    expect(rendered(head + text)).toMatchObject({
      sections,
      lede,
      html: expect.stringContaining(html.trim()),
    });
  },
);

it.each([
  ['# Ops: *weekly* sync', 'Ops: <em>weekly</em> sync'],
  [
    '# Core [meeting](https://h.example/) 2024-03-05',
    /^Core <a href="https:\/\/h\.example\/"[^>]*>meeting<\/a> 2024/,
  ],
])('keeps an own title that has more than the title, with its links: %s', (head, expected) => {
  const { ownTitle, sections, lede } = rendered(`${head}\n\n${text}`);
  expect(ownTitle).toEqual(expect.stringMatching(expected));
  expect([lede, sections[0]?.words]).toEqual(['Hello.', 'Agenda']);
});
