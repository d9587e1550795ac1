import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { type Day, daysBetween } from '../core/model/day/day.ts';
import type { SourceFile } from '../core/model/finding/source.ts';
import type { Note } from '../core/model/note.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { quartersList } from '../core/views/aim/quarter-list.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { renderBody } from '../site/markdown.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { publishedText } from './published-text.ts';

/*
 * Every text of every block of a note that is dated after today carries a marker with its path. The test names the
 * paths that a site may publish, the agenda. All others report what has happened.
 */

const last = '2999-12-31';
const shown = { drafts: true, private: true };

/** The texts of a planned note that belong to its agenda, as paths. */
const agenda = [
  'title',
  'links-text',
  'extras-value',
  'actions-text',
  'decisions-text',
  'questions-text',
  'debt-text',
  'proposals-text',
  'followups-text',
];

/** Values that are no text: words of the format, references, days and addresses. */
const fixed =
  /^(?:checkins-goal|id|path|seriesid|formerly|language|date|time|until|kind|status|visibility|for|ref|record|url|rule|keys|.*-(?:id|ref|kind|status|for|due|start|every|closed|method|url|rule|keys|.*(?:by|to|into)|implements|supersedes|duplicateof|topic|tracker|team|health|day|visibility|reviewby|objectionsby|adoptedas|position|startedas|result|achieved|unit|from|until|at|end|number|date|owner))$/;

const mark = (path: string) => `zq${path}qz`;

/** Returns a value with a marker in each of its texts. */
function marked(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => marked(item, path));
  if (typeof value === 'string')
    return fixed.test(path) || value === 'unknown' ? value : `${value} ${mark(path)}`;
  if (typeof value !== 'object' || value === null || path === 'body') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      marked(item, path === '' ? key.toLowerCase() : `${path}-${key.toLowerCase()}`),
    ]),
  );
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'body' in value;

function markedNote(note: Note): Note {
  const made = marked(note, '');
  if (!isNote(made)) throw new TypeError('No note');
  return made;
}

/** A text with its prose and its agenda marked. */
const body = [
  `Lede ${mark('prose')} of [[report]].`,
  `# Heading ${mark('text')}`,
  `- [x] Item ${mark('text')} on [[report]] and [[track]]`,
  `Lazy ${mark('text')}`,
  '',
  `  Paragraph ${mark('prose')} of the item`,
  `> Quote ${mark('prose')}`,
  `> - Quoted item ${mark('prose')}`,
  `| ${mark('prose')} |`,
  '| - |',
  '```',
  `- ${mark('prose')}`,
  '```',
  `Heading below ${mark('text')}`,
  '---',
  `Paragraph ${mark('prose')} with @nobody`,
  `1. Second ${mark('text')}`,
]
  .join('\n\n')
  .replace('[[track]]\n\nLazy', '[[track]]\nLazy')
  .replace('below zqtextqz\n\n---', 'below zqtextqz\n---');

const markersIn = (text: string) =>
  new Set([...text.matchAll(/zq([a-z-]+)qz/g)].map(([, path = '']) => path));

/** Everything that is published, with the texts of the pages. */
function publishedOf(archive: Archive): Readonly<Record<string, string>> {
  const html = [...archive.notes, ...archive.planned].map((note) => renderBody(note, archive));
  return { ...publishedText(archive), 'the text of a note': html.map(({ html }) => html).join('\n') };
}

async function wholeFormat(today: Day) {
  const folder = await readContentFolder('src/testing/programs/whole-format/content');
  const files = (folder?.files ?? []).map((file: SourceFile) =>
    file.path.endsWith('2026-01-15.md')
      ? {
          ...file,
          text: file.text.replace('x-room: 4', 'x-room: Four').replace(/(\n---\n)[\s\S]*$/, `$1${body}\n`),
        }
      : file,
  );
  const { content } = readArchive({ files, assets: [], findings: [] }, last);
  const notes = content.notes.map((note) =>
    note.date > '2026-01-10' && note.status !== 'planned' ? markedNote(note) : note,
  );
  return publishedArchive({ ...content, notes }, today, shown);
}

describe('a note with every block, dated after today', () => {
  it('is published as its agenda only, on every page and in every file', async () => {
    const archive = await wholeFormat('2026-01-10');
    const published = publishedOf(archive);
    const found = markersIn(Object.values(published).join('\n'));
    expect([...found].sort()).toEqual([...agenda, 'text'].sort());
    for (const place of ['the page of a note', 'feeds and calendars', 'api/notes.json', 'search']) {
      expect(published[place]).toContain(mark('actions-text'));
    }
    expect(archive.people.map(({ id }) => id)).toEqual(['anna', 'ben', 'cy', 'dora']);
  });

  it('shows the headings and lists of its text, with the titles of what they mention', async () => {
    const archive = await wholeFormat('2026-01-10');
    // The archive has a note that says it is planned, too.
    const note = archive.planned.find(({ id }) => id.endsWith('2026-01-15'));
    const { html, lede } = note ? renderBody(note, archive) : { html: '' };
    expect(lede).toBeUndefined();
    expect(html.replaceAll(/<[^>]*>/g, '').match(/zqtextqz/g)).toHaveLength(5);
    expect(html).toContain('>Send the report</a>');
    expect(html).toContain('Find one way to track all work');
    expect(html).not.toMatch(/\[\[|\]\]|Done:|\[x\]/);
  });

  it('is published whole from its date', async () => {
    const found = markersIn(Object.values(publishedOf(await wholeFormat('2026-01-15'))).join('\n'));
    for (const path of [
      'prose',
      'text',
      'sprint-goal',
      'fornexttime',
      'followups-note',
      ...agenda.slice(0, 4),
    ]) {
      expect(found).toContain(path);
    }
  });
});

describe('the organisation', () => {
  const { content } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, last);
  const everything = content.notes.map((note) => ({
    ...markedNote(note),
    body: { ...note.body, markdown: `Prose ${mark('prose')}.\n\n${note.body.markdown}` },
  }));

  it.each(['2023-11-20', '2024-06-30', '2025-03-31'])(
    'publishes on %s only agendas of later notes',
    (today) => {
      const near = content.notes.flatMap((note, index) =>
        Math.abs(daysBetween(note.date, today)) > 75 ? [] : [{ note, index }],
      );
      const notes = near.map(({ note, index }) => (note.date > today ? (everything[index] ?? note) : note));
      const archive = publishedArchive({ ...content, notes }, today, shown);
      expect(archive.planned.length).toBeGreaterThan(0);
      const found = markersIn(Object.values(publishedOf(archive)).join('\n'));
      expect(found.size).toBeGreaterThan(3);
      expect([...found].filter((path) => !agenda.includes(path))).toEqual([]);
      expect(archive.people.filter(({ name }) => name.includes('zq'))).toEqual([]);
      expect(notes.some(({ date, chair }) => date > today && chair !== undefined)).toBe(true);
      expect(archive.planned.filter(({ chairs, scribes }) => chairs.length + scribes.length > 0)).toEqual([]);
    },
  );

  it('says how many meetings a coming quarter has planned', () => {
    const rows = quartersList(publishedArchive(content, '2024-06-30', shown)).flatMap(({ items }) => items);
    const coming = rows.filter(({ period }) => period.phase === 'coming');
    expect(coming.length).toBeGreaterThan(3);
    expect(coming.every(({ meetings, planned }) => meetings === 0 && planned > 0)).toBe(true);
  });
});
