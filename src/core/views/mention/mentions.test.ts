import { describe, expect, it } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import { placeKey } from '../../model/linked-note.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { actionPage, actionSurroundings } from '../action/page.ts';
import { noteIndex } from '../note/index.ts';
import { notePage } from '../note/page.ts';
import { involvements } from '../people/involvement.ts';
import { personPage } from '../people/person-page.ts';
import { mentionLine, mentionsOnNote } from './mention-lines.ts';
import { trackerIndex } from './tracker-index.ts';

const registries = {
  'people.yaml': '- { id: ann, name: Ann Lee }\n',
  'site.yaml': "title: T\ntrackers: [{ name: Phab, pattern: 'T\\d+', url: 'https://phab.example/{id}' }]\n",
};

function archiveOf(notes: Readonly<Record<string, string>>, today = '2024-06-01'): Archive {
  const files = Object.entries({ ...registries, ...notes }).map(([path, text]) => ({ path, text }));
  const { content } = readArchive({ files, assets: [], findings: [] }, { clock: today });
  return publishedArchive(content, today, { drafts: false });
}

const note = (body: string, more = '') =>
  `---\ntitle: Weekly\ndate: 2024-05-02\nattendees: []\n${more}---\n${body}\n`;

/** What is around the first mention of Ann. */
function aroundAnn(body: string, more?: string) {
  const archive = archiveOf({ 'notes/core/2024-05-02.md': note(body, more) });
  const [only] = archive.notes;
  if (!only) throw new Error('No note was read.');
  const { head, anchor, words } = mentionLine(only, placeKey('person', 'ann'), archive);
  return { head, anchor, words };
}

describe('the context of a mention', () => {
  it.each([
    ['One thing. Then @ann spoke. Then another.', 'Then Ann Lee spoke.'],
    ['One thing. @ann spoke. Then another.', 'Ann Lee spoke.'],
    ['- first\n- @ann sends\n  the report\n- last', 'Ann Lee sends the report'],
    ['| a | @ann |\n|---|---|\n| b | c |', 'a Ann Lee'],
    [
      'Above.\n\nSee [the list](https://a.example/) of **@ann**\nand others.\n\nBelow.',
      'See the list of Ann Lee and others.',
    ],
    ['Said <!-- secret --> by @ann', 'Said by Ann Lee'],
    [`Seen <!-- a\n${'secret\n'.repeat(30)}--> by @ann`, 'Seen by Ann Lee'],
    ['Is it so? Yes, e.g. @ann knows. Good.', 'Yes, e.g. Ann Lee knows.'],
    ['[[Ann Lee|Our chair]] begins.', 'Our chair begins.'],
  ])('%j is its sentence', (body, words) => {
    expect(aroundAnn(body)).toEqual({ words });
  });

  it('has the heading above it, but not the title that the text repeats', () => {
    expect(aroundAnn('# Weekly\n\nBy @ann.')).toEqual({ words: 'By Ann Lee.' });
    expect(aroundAnn('# Weekly\n\n## The *plan*\n\nBy @ann.')).toEqual({
      head: 'The plan',
      anchor: 'the-plan',
      words: 'By Ann Lee.',
    });
    expect(aroundAnn('## Plan of @ann\n\nText')).toEqual({ head: 'Plan of Ann Lee', anchor: 'plan-of-ann' });
  });

  it('is short, however long the paragraph is', () => {
    const { words = '' } = aroundAnn(`${'before '.repeat(4000)}@ann ${'after '.repeat(4000)}`);
    expect(words).toMatch(/^… before .*before Ann Lee after .*after …$/);
    expect(words.length).toBeLessThan(230);
  });

  it('is the text of a field', () => {
    const more = 'actions:\n  - { id: a, text: Call @ann }\n';
    expect(aroundAnn('', more)).toEqual({ words: 'Call Ann Lee' });
  });
});

describe('the notes that mention something', () => {
  const archive = archiveOf({
    'notes/core/2024-05-02.md': note('On [[send]] of @ann.', 'actions: [{ id: send, text: Send it }]\n'),
    'notes/core/2024-05-09.md': note(
      'More on [[send]].',
      'followUps: [{ action: send, status: open }]\n',
    ).replace('05-02', '05-09'),
    'notes/core/2024-05-16.md': note('@ann asks for [[send]], see [[core/2024-05-02]].').replace(
      '05-02',
      '05-16',
    ),
    'notes/core/2024-05-17.md': note('@ann drafts [[send]].', 'status: draft\n').replace('05-02', '05-17'),
    'notes/core/2024-05-18.md': note('@ann knows [[send]].', 'visibility: private\n').replace(
      '05-02',
      '05-18',
    ),
    'notes/core/2024-09-16.md': note('- @ann will ask for [[send]].').replace('05-02', '09-16'),
  });
  const days = ({ items }: { readonly items: readonly { readonly day?: string }[] }) =>
    items.map(({ day }) => day);

  it('are listed for an action besides those with a step of it', () => {
    const [action] = archive.actions;
    if (!action) throw new Error('No action was read.');
    const page = actionPage(action, archive, actionSurroundings(archive));
    expect(action.mentionedBy.map(({ note: { date } }) => date)).toEqual([
      '2024-05-02',
      '2024-05-09',
      '2024-05-16',
    ]);
    expect(page.mentionedBy.total).toBe(1);
    expect(page.mentionedBy.items[0]?.words).toBe('Ann Lee asks for Send it, see Weekly.');
  });

  it('are listed for a person, the newest first, and for a note', () => {
    const [person] = archive.people;
    const of = person && involvements(archive).get(person.id);
    if (!person || !of) throw new Error('No person was read.');
    expect(days(personPage(person, archive, of).mentionedBy)).toEqual(['2024-05-16', '2024-05-02']);
    const [first, second] = archive.notes;
    if (!first || !second) throw new Error('No note was read.');
    const index = noteIndex(archive);
    expect(days(notePage(first, archive, index).mentionedBy)).toEqual(['2024-05-16']);
    expect(notePage(second, archive, index).mentionedBy).toEqual({ items: [], rest: [], total: 0 });
  });
});

it('programs, quarters and series that mention something are listed before the notes, and on tracker pages', () => {
  const archive = archiveOf({
    'notes/core/2024-05-02.md': note('On T1.', 'actions: [{ id: send, text: Send it }]\n'),
    'programs/p6.md':
      '---\ntitle: Delivery\noutcomes: [{ id: o1, text: "Images of @ann" }]\n---\n## Plan\n\nFirst [[core/send]], see T1.\n',
    'quarters/2024-q2.md':
      '---\ngoals: [{ id: g, text: Close T2, team: core }]\n---\nWith `[[core/send]]`.\n',
    'series/core.md': '---\ntitle: Core\n---\nSee [[send]] and [[p6]].\n',
  });
  const [action] = archive.actions;
  const [person] = archive.people;
  const of = person && involvements(archive).get(person.id);
  if (!action || !person || !of) throw new Error('Not read.');
  const page = actionPage(action, archive, actionSurroundings(archive));
  expect(page.mentionedBy.items.map(({ ref, head, words }) => [ref.id, head, words])).toEqual([
    ['p6', 'Plan', 'First Send it, see T1.'],
    ['core', undefined, 'See Send it and Delivery.'],
  ]);
  expect(personPage(person, archive, of).mentionedBy.items.map(({ words }) => words)).toEqual([
    'Images of Ann Lee',
  ]);
  const index = trackerIndex(archive).map(({ id, texts, goals }) => [
    id,
    ...texts.map(({ ref }) => ref.id),
    ...goals.map((goal) => goal.id),
  ]);
  expect(index).toEqual([
    ['T1', 'p6'],
    ['T2', '2024-q2/g'],
  ]);
});

it('notes that mention a debt or a proposal are below it, without its own note and those that report on it', () => {
  const on = (day: string, body: string, more = '') => note(body, more).replace('2024-05-02', day);
  const archive = archiveOf({
    'notes/core/2024-05-02.md': on(
      '2024-05-02',
      '[[tests]] and [[plan-b]]',
      'debt: [{ id: tests, text: No tests }]\nproposals: [{ id: plan-b, text: Plan B }]\n',
    ),
    'notes/core/2024-05-09.md': on('2024-05-09', '[[tests]]', 'followUps: [{ debt: tests, note: Still }]\n'),
    'notes/dev/2024-05-16.md': on('2024-05-16', '## Plans\n\nWe need [[core/tests]] for [[core/plan-b]].'),
  });
  const [debt] = archive.debt;
  const [proposal] = archive.proposals;
  if (!debt || !proposal) throw new Error('No record was read.');
  for (const record of [debt, proposal]) {
    expect(mentionsOnNote(record, archive, 3)).toMatchObject({
      items: [{ ref: { id: 'dev/2024-05-16' }, head: 'Plans', words: 'We need No tests for Plan B.' }],
      total: 1,
    });
  }
});
