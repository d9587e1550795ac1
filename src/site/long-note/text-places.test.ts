import { expect, it } from 'vitest';
import { readContent } from '../../core/parse/content.ts';
import { publishedArchive } from '../../core/reading.ts';
import { noteIndex } from '../../core/views/note/index.ts';
import { notePage } from '../../core/views/note/page.ts';
import { noteText } from './note-text.ts';
import { TextPlaces } from './text-places.ts';

/** A note with a text, its sections and the places of its records. */
function read(text: string, language = 'en') {
  const { content } = readContent([
    { path: 'site.yaml', text: 'language: en' },
    {
      path: 'notes/ops/2026-01-05.md',
      text: `---\ntitle: Weekly\ndate: 2026-01-05\nlanguage: ${language}\n---\n${text}`,
    },
  ]);
  const archive = publishedArchive(content, '2026-02-01', { drafts: false });
  const note = archive.find.note('ops/2026-01-05');
  if (!note) throw new Error('Expected the note to be in the archive.');
  const page = notePage(note, archive, noteIndex(archive));
  const { parts } = noteText(note, archive);
  return { page, parts, html: parts[0]?.[0]?.html ?? '', places: new TextPlaces(note, page, parts) };
}

it('draws words, records and topics in the order of the text', () => {
  const { html, places } = read('## Screens ^screens\n\n- DEBT: Old\n\nWords.');
  const kinds = places.drawn(html).map((piece) => piece.record?.of.kind ?? piece.topic?.id ?? 'words');
  expect(kinds.filter((kind) => kind !== 'words')).toEqual(['ops/screens', 'debt']);
});

it('leads to the part of a long note that has a record', () => {
  const words = `${'Many words. '.repeat(4_000)}\n\n`;
  const { parts, page, places } = read(
    `## A\n\n- DEBT: Old ^old\n\n${words}## B\n\n${words}- DEBT: New ^new\n`,
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(page.debt.map((debt) => places.of(debt))).toEqual([
    { href: '#old' },
    { href: expect.stringMatching(/#new$/), elsewhere: 'new' },
  ]);
});

it('names the language of what a text says beside English words', () => {
  const inText = (language: string) => read('- DEBT: Old', language).places.record(0, 'words')?.inText;
  expect(inText('en')).toMatchObject({ anchor: 'old', said: 'words', lang: undefined });
  expect(inText('de')).toMatchObject({ said: 'words', lang: 'en', saidLang: 'de' });
});

it('has no place for what the frontmatter has', () => {
  const { places } = read('- DEBT: Old');
  expect([places.has({}), places.has({ textAt: 0 }), places.record(7)]).toEqual([false, true, undefined]);
});
