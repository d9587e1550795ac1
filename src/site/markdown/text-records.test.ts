import { describe, expect, it } from 'vitest';
import { readContent } from '../../core/parse/content.ts';
import { publishedArchive } from '../../core/reading.ts';
import { TextRecords } from '../../core/views/in-text/records.ts';
import { noteIndex } from '../../core/views/note/index.ts';
import { notePage } from '../../core/views/note/page.ts';
import { noteText } from '../long-note/note-text.ts';
import { TextPlaces } from '../long-note/text-places.ts';
import { textPieces, topicOfSection } from './text-records.ts';

const earlier = `---
title: Weekly
date: 2026-01-05
attendees: [dan]
---
- ACTION: Dan to order the screens {for: none} ^screens
- QUESTION: Who pays? ^who-pays
- PARKED: The new office ^office
`;

/** The second note of a series with a text, as its page has it. */
function pageOf(text: string, frontmatter = '') {
  const { content, findings } = readContent([
    { path: 'people.yaml', text: '- { id: dan, name: Dan Duval }' },
    { path: 'notes/ops/2026-01-05.md', text: earlier },
    {
      path: 'notes/ops/2026-01-12.md',
      text: `---\ntitle: Weekly\ndate: 2026-01-12\nattendees: [dan]\n${frontmatter}---\n${text}`,
    },
  ]);
  expect(findings).toEqual([]);
  const archive = publishedArchive(content, '2026-02-01', { drafts: false });
  const note = archive.find.note('ops/2026-01-12');
  if (!note) throw new Error('Expected the note to be in the archive.');
  const page = notePage(note, archive, noteIndex(archive));
  const { lede, sections, parts } = noteText(note, archive);
  return { note, page, lede, sections, places: new TextPlaces(note, page, parts) };
}

/** The text of a note with `{kind: text}` in the place of each record. */
function shown(text: string): string {
  const { sections, places, lede = '' } = pageOf(text);
  return (
    lede +
    sections
      .map(({ html }) =>
        textPieces(html)
          .map((piece) => {
            if (typeof piece === 'string') return piece;
            if ('topic' in piece) return '{topic}';
            const of = places.record(piece.record)?.of;
            return `{${of?.kind}}${piece.said ?? ''}`;
          })
          .join(''),
      )
      .join('')
  );
}

describe('a record in the text', () => {
  it.each([
    ['- [ ] @dan: go {for: none}', '<ul>\n<li>{action}</li>\n</ul>'],
    ['ACTION: Dan to go {for: none} ^go', '{action}'],
    ['ACTION: Dan to go\nto the end of the\nroad {for: none}\n\nMore.', '{action}\n<p>More.</p>'],
    [
      '- ACTION: Dan to go\n  to the end {for: none}\n  - b',
      '<ul>\n<li>{action}<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>',
    ],
    [
      '- [x] [[screens]] they\n  **came** {closed: 2026-01-10}',
      '<ul>\n<li>{follow-up}<p class="said">they\n<strong>came</strong></p></li>\n</ul>',
    ],
    ['Words.\n\nDECISION: Go {needs: nothing}\n\nMore.', 'Words.{decision}\n<p>More.</p>'],
    ['- a\n- DEBT: Old\n- b', '<ul>\n<li>a</li>\n<li>{debt}</li>\n<li>b</li>\n</ul>'],
    [
      '- a\n  - QUESTION: Why?\n  - c',
      '<ul>\n<li>a\n<ul>\n<li>{question}</li>\n<li>c</li>\n</ul>\n</li>\n</ul>',
    ],
    ['1. PARKED: That', '<ol>\n<li>{parked}</li>\n</ol>'],
    [
      '- [x] [[screens]] they **came**',
      '<ul>\n<li>{follow-up}<p class="said">they <strong>came</strong></p></li>\n</ul>',
    ],
    ['[[who-pays]] answered: we do', '{follow-up}<p class="said">we do</p>'],
    ['- [[office]] dropped: too far', '<ul>\n<li>{topic-report}<p class="said">too far</p></li>\n</ul>'],
    [
      '- [ ] @dan: go {for: none}\n\n  With `code`.\n\n- b',
      '<ul>\n<li>\n{action}\n<p>With <code>code</code>.</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>',
    ],
    ['- [ ] @dan: go {for: none} <!-- not yet -->', '<ul>\n<li>{action}</li>\n</ul>'],
    ['- [ ] @dan: go <!-- not --> now {for: none}', '<ul>\n<li>{action}</li>\n</ul>'],
    ['- [ ] @dan: go {for: none} <!-- not\n  yet -->', '<ul>\n<li>{action}</li>\n</ul>'],
    ['- [ ] @dan: go\n  away {for: none} <!-- not\n  yet -->', '<ul>\n<li>{action}</li>\n</ul>'],
    // What looks like a comment in code or in an attribute is none, so it hides nothing.
    [
      '- [ ] @dan: use `<!-- a` {for: none}\n\nMore --> words.',
      '<ul>\n<li>{action}</li>\n</ul>\n<p>More --&gt; words.</p>',
    ],
    [
      '- [ ] @dan: go {for: none, note: "`<!-- a`"}\n\nMore --> words.',
      '<ul>\n<li>{action}</li>\n</ul>\n<p>More --&gt; words.</p>',
    ],
  ])('%s', (text, html) => {
    expect(shown(text)).toBe(html);
  });

  it('is never the lede', () => {
    expect(pageOf('ACTION: Dan to go {for: none}\n\nWords.').lede).toBeUndefined();
  });

  it('has its id as anchor, and a report has that of what it is about', () => {
    const { note } = pageOf('- [x] [[screens]] yes\n- [[screens]] done: again\n- DEBT: Old ^old\n');
    const { all } = new TextRecords(note);
    expect(all.map(({ anchor }) => anchor)).toEqual(['_on-screens', '_on-screens_2', 'old']);
  });

  it('is once more in the summary, with a link to its place', () => {
    const { page, places } = pageOf(
      '- DEBT: Old ^old\n',
      'actions: [{ id: other, text: Other, owner: dan, for: none }]\n',
    );
    expect(page.debt.map((debt) => places.has(debt) && places.of(debt).href)).toEqual(['#old']);
    expect(page.opened.map((action) => places.has(action))).toEqual([false]);
  });

  it('does not say again what its text says below it', () => {
    const { places, sections } = pageOf(
      '- [ ] @dan: go {for: none}\n  in June\n- [ ] @dan: stay {for: none, note: Or not}',
    );
    const records = sections.flatMap(({ html }) =>
      textPieces(html).flatMap((piece) =>
        typeof piece === 'object' && 'record' in piece ? piece.record : [],
      ),
    );
    expect(records.map((at) => places.record(at)?.inText.isSaid)).toEqual([true, false]);
  });
});

describe('a heading that is a topic', () => {
  it('has its facts, and its records in other places', () => {
    const { page, places, sections } = pageOf(
      '## Screens {by: Dan, minutes: 5, result: skipped} ^sizes\n\nWords.\n',
      'actions: [{ id: other, text: Other, owner: dan, for: none, topic: sizes }]\n',
    );
    const { topic = '', html } = topicOfSection(sections[0]?.html ?? '');
    expect(html.trim()).toBe('<p>Words.</p>');
    const [piece] = textPieces(topic);
    const facts = typeof piece === 'object' && 'topic' in piece ? places.topic(piece.topic) : undefined;
    expect(facts).toMatchObject({ minutes: 5, result: 'skipped', records: { total: 1 } });
    expect(facts?.records.items.map(({ label }) => label)).toEqual(['Other']);
    expect(page.topicHeadings).toHaveLength(1);
  });

  it('names no record again that the text reports on', () => {
    const { page } = pageOf(
      '## Screens ^sizes\n\n- [/] [[screens]] {topic: sizes}\n',
      'actions: [{ id: other, text: Other, owner: dan, for: none, topic: sizes }]\n',
    );
    expect(page.topicHeadings[0]?.records.items.map(({ label }) => label)).toEqual(['Other']);
  });

  it('keeps its facts on a lower level', () => {
    expect(shown('## A\n\n### B {minutes: 5} ^b\n\nWords.')).toContain('{topic}\n<p>Words.</p>');
  });
});
