import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aQuestion } from '../../../testing/builders.ts';
import { questionsPages } from './question-list.ts';
import { questionPage, questionSurroundings } from './question-page.ts';
import { questionRow } from './question-row.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan' })],
  notes: [
    aNote({
      id: 's/2017-03-07',
      questions: [
        aQuestion({ id: 'why', owner: ['dan'] }),
        aQuestion({ id: 'when' }),
        aQuestion({ id: 'where', status: 'parked' }),
        aQuestion({ id: 'who', status: 'answered', answer: 'The release team.' }),
      ],
      actions: [anAction({ id: 'build', status: 'blocked', blockedBy: ['why'] })],
    }),
    aNote({ id: 's/2017-04-04' }),
    aNote({
      id: 's/2017-05-02',
      followUps: [aFollowUp({ kind: 'question', ref: 'why', note: 'Dan asks.' })],
    }),
    aNote({
      id: 's/2017-06-06',
      questions: [aQuestion({ id: 'how' })],
      followUps: [
        aFollowUp({ kind: 'question', ref: 'when', status: 'answered', note: 'In the autumn.' }),
        aFollowUp({ kind: 'question', ref: 'older', text: 'Older than the archive?' }),
      ],
    }),
  ],
});
const around = questionSurroundings(archive);
const questionOf = (id: string) => {
  const question = archive.find.question(`s/${id}`);
  if (!question) throw new RangeError(id);
  return question;
};
const rowOf = (id: string) => questionRow(questionOf(id), archive.today);
const pageOf = (id: string) => questionPage(questionOf(id), archive, around);

describe('a question in a list', () => {
  it.each([
    // id, days from asked to answered or to today, carried over, silent meetings in a row, actions that wait
    ['why', 185, 3, 1, 1],
    ['when', 91, 2, 0, 0],
    ['where', 185, 0, 0, 0],
    ['who', 0, 0, 0, 0],
    ['how', 94, 0, 0, 0],
  ])(
    '%s is %d days old, carried over %d×, not mentioned %d×, and blocks %d',
    (id, days, carriedOver, notMentioned, blocks) => {
      expect(rowOf(id)).toMatchObject({ days, carriedOver, notMentioned, blocks });
    },
  );

  it.each([
    ['when', { day: '2017-06-06', note: { id: 's/2017-06-06' }, words: 'In the autumn.' }],
    ['who', { day: '2017-03-07', note: { id: 's/2017-03-07' }, words: 'The release team.' }],
    ['where', { day: '2017-03-07', note: { id: 's/2017-03-07' } }],
    ['why', undefined],
  ])('%s ends with %j', (id, ending) => {
    const { ending: found } = rowOf(id);
    if (ending) expect(found).toMatchObject(ending);
    else expect(found).toBeUndefined();
  });

  it('has a small thread as an action has', () => {
    expect(rowOf('why').stitches.head).toEqual(['not-mentioned', 'mentioned', 'not-mentioned']);
    expect(rowOf('when').stitches.head).toEqual(['not-mentioned', 'not-mentioned', 'done']);
  });
});

it('a reopened question is open since its reopening, and is mentioned by the notes that closed and reopened it', () => {
  const reopened = anArchive({
    notes: [
      aNote({ id: 's/2017-03-07', questions: [aQuestion({ id: 'why' })] }),
      aNote({
        id: 's/2017-04-04',
        followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'answered' })],
      }),
      aNote({ id: 's/2017-05-02', followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'open' })] }),
      aNote({ id: 's/2017-06-06' }),
    ],
  });
  const [question] = reopened.questions;
  if (!question) throw new RangeError('why');
  const page = questionPage(question, reopened, questionSurroundings(reopened));
  expect(page).toMatchObject({ mentions: 2, notMentioned: 1, row: { carriedOver: 1 } });
  expect(page.row.since).toEqual({ day: '2017-05-02', again: 'reopened' });
});

describe('the page of a question', () => {
  it('has the report of each meeting, in order', () => {
    expect(pageOf('why').thread.steps).toMatchObject([
      { state: 'opened', note: { id: 's/2017-03-07' } },
      { state: 'not-mentioned', note: { id: 's/2017-04-04' } },
      { state: 'carried-over', said: 'Dan asks.' },
      { state: 'not-mentioned' },
    ]);
    expect(pageOf('why').notMentioned).toBe(2);
    expect(pageOf('older').thread.steps[0]).toMatchObject({ older: true });
  });

  it.each([
    ['why', true],
    ['where', true],
    ['when', false],
  ])('of %s leaves the thread open: %s', (id, open) => {
    expect(pageOf(id).thread.open).toBe(open);
  });

  it('says who owns it and what it blocks', () => {
    expect(pageOf('why').row.line.owners.map(({ label }) => label)).toEqual(['Dan']);
    expect(pageOf('why').blocks.items.map(({ shortId }) => shortId)).toEqual(['build']);
  });

  it('leads to the questions before and after it in its series', () => {
    expect(pageOf('when').previous).toBeUndefined();
    expect(pageOf('where').previous).toMatchObject({ to: { id: 's/when' }, day: '2017-03-07' });
    expect(pageOf('where').next?.to.id).toBe('s/who');
  });
});

describe('the list of questions', () => {
  const pages = questionsPages(archive);

  it('has open questions first, the oldest before the others, then parked and answered ones', () => {
    expect(pages[0]?.page.items.map(({ line }) => line.ref.id)).toEqual([
      's/why',
      's/how',
      's/older',
      's/where',
      's/when',
      's/who',
    ]);
  });

  it('has a list for each state that one is in', () => {
    expect(pages.map(({ state, page }) => [state, page.total])).toEqual([
      [undefined, 6],
      ['open', 3],
      ['parked', 1],
      ['answered', 2],
    ]);
    expect(pages[0]?.counts).toEqual([
      { state: 'open', number: 3 },
      { state: 'parked', number: 1 },
      { state: 'answered', number: 2 },
    ]);
  });

  it('is one empty page without questions', () => {
    expect(questionsPages(anArchive({})).map(({ page }) => page)).toEqual([
      { items: [], page: 1, pages: 1, total: 0 },
    ]);
  });
});
