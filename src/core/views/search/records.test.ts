import { describe, expect, it } from 'vitest';
import {
  aBody,
  aDebt,
  aDecision,
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aProposal,
  aQuarter,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { searchNames } from './aims.ts';
import { searchRecords } from './records.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan', teams: ['releng'] })],
  teams: [aTeam({ id: 'releng', name: 'Release Engineering' })],
  series: [aSeries({ id: 'pipeline', title: 'Pipeline', teams: ['releng'] })],
  programs: [
    aProgram({
      id: 'p6',
      title: 'Delivery',
      outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2', text: 'Publish' })] })],
    }),
  ],
  quarters: [
    aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'ci', text: 'One pipeline', team: 'releng' })] }),
  ],
  notes: [
    aNote({
      id: 'pipeline/2017-03-07',
      title: 'Planning',
      kind: 'planning',
      attendees: ['dan'],
      actions: [
        anAction({ id: 'tests', text: 'Define tests', owner: ['dan'], for: ['p6/o2.2'], due: '2017-04-01' }),
      ],
      decisions: [aDecision({ id: 'tags', text: 'Tags' })],
      questions: [aQuestion({ id: 'where', text: 'Where?' })],
      debt: [aDebt({ id: 'by-hand', text: 'By hand' })],
      proposals: [aProposal({ id: 'copy', text: 'A copy' })],
      body: aBody({ markdown: 'We **met** @dan and @zoe for [[p6/o2.2]], [[tags|tags]]. <!-- not this -->' }),
    }),
    aNote({
      id: 'pipeline/2017-04-04',
      followUps: [aFollowUp({ ref: 'tests', status: 'blocked', note: 'No cluster yet.' })],
    }),
  ],
});
const records = searchRecords(archive);
const of = (id: string) => records.find(({ ref }) => ref.id === id);

describe('search records', () => {
  it('are one for each thing that has an address', () => {
    expect(records.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'note: Planning',
      'note: pipeline of 2017-04-04',
      'action: Define tests',
      'decision: Tags',
      'question: Where?',
      'debt: By hand',
      'proposal: A copy',
      'program: Delivery',
      'outcome: o2',
      'objective: Publish',
      'goal: One pipeline',
      'quarter: 2016–17 Q3',
      'quarter: 2016–17 Q4',
      'series: Pipeline',
      'person: Dan',
      'team: Release Engineering',
    ]);
  });

  it('contain the text of a note without Markdown and comments, with names for ids, and its records', () => {
    expect(of('pipeline/2017-03-07')?.words).toBe(
      'We met Dan and zoe for Publish, tags. Define tests. Tags. Where?',
    );
  });

  it('are one for each heading of a text and each part of the page, with all of the text', () => {
    const long = Array.from({ length: 9000 }, (_, at) => `w${at}`).join(' ');
    const markdown = `Before. <!--\n# hidden -->\n\n# One *thing*\n\n${long} zebra\n\n## Two\n`;
    const headings = [
      { text: 'One thing', depth: 1, anchor: 'one-thing', line: 4 },
      { text: 'Two', depth: 2, anchor: 'two', line: 8 },
    ];
    const found = searchRecords(
      anArchive({
        notes: [
          aNote({
            id: 'ops/2017-03-07',
            title: 'Review',
            body: aBody({ markdown, headings }),
            retro: {
              format: 'free',
              columns: [{ name: 'keep', items: [{ text: 'Calls', experiment: false }] }],
            },
          }),
        ],
      }),
    ).filter(({ kind }) => kind === 'note');
    expect(found[0]?.words).toBe('Before.');
    expect(found.slice(1).map(({ place }) => place?.anchor ?? place?.part)).toEqual([
      ...found.slice(1, -2).map(() => 'one-thing'),
      ...['two', 'retro'],
    ]);
    expect(found.map(({ words }) => words).join(' ')).toBe(`Before. ${long} zebra  Calls.`);
    expect(Math.max(...found.map(({ words }) => words.length))).toBeLessThan(4001);
    expect(found.at(-1)?.also).toEqual(['free', 'keep', 'retro', 'retros', 'retrospective']);
  });

  it.each([
    ['Review', false, 'Said.'],
    ['Of March', true, 'Of March Said.'],
  ])('have no section for the own title of a text: %s', (text, differs, words) => {
    const markdown = `# ${text}\n\nSaid.\n\n## Two\n\nMore.\n`;
    const headings = [
      { text, depth: 1, anchor: 'own', line: 1 },
      { text: 'Two', depth: 2, anchor: 'two', line: 5 },
    ];
    const body = aBody({ markdown, headings, ownTitle: { text, anchor: 'own', differs } });
    const found = searchRecords(
      anArchive({ notes: [aNote({ id: 'ops/2017-03-07', title: 'Review', body })] }),
    );
    expect(found.slice(0, 2).map((one) => [one.place?.anchor, one.words])).toEqual([
      [undefined, words],
      ['two', 'More.'],
    ]);
  });

  it('open at the first heading where nothing comes before it', () => {
    const headings = [{ text: 'Early', depth: 2, anchor: 'early', line: 1 }];
    const body = aBody({ markdown: '## Early\n\nSaid.\n', headings });
    const found = searchRecords(anArchive({ notes: [aNote({ id: 'ops/2017-03-07', body })] }));
    expect(found.slice(0, 2).map(({ place, words }) => [place?.anchor, words])).toEqual([
      [undefined, ''],
      ['early', 'Said.'],
    ]);
  });

  it('have the ids, names and dates that lead to them', () => {
    expect(of('pipeline/tests')?.ids).toEqual(['pipeline/tests', 'tests']);
    expect(of('pipeline/2017-03-07')?.ids).toEqual(['pipeline/2017-03-07', '2017-03-07', '2017-03-07']);
    expect(of('p6/o2.2')?.ids).toEqual(['p6/o2.2', 'o2.2']);
    expect(of('dan')?.ids).toEqual(['dan', 'Dan']);
  });

  it('contain later reports on an action, and its current status', () => {
    const action = of('pipeline/tests');
    expect(action?.words).toBe('No cluster yet.');
    expect(action?.line).toMatchObject({
      state: 'blocked',
      owners: 'Dan',
      due: '2017-04-01',
      serves: 'p6/o2.2',
    });
  });

  it('hold every text of an entry, and beside them its names and words of the format', () => {
    const found = searchRecords(
      anArchive({
        notes: [
          aNote({
            id: 'ops/2017-03-07',
            title: 'Review',
            actions: [
              anAction({ id: 'a', text: 'Move', status: 'dropped', reason: 'No time', every: 'week' }),
            ],
            decisions: [
              aDecision({ id: 'd', text: 'Drop it', scope: { fallback: 'Ask' }, method: 'consensus' }),
            ],
            incident: { impact: 'No logins' },
          }),
          aNote({ id: 'ops/2017-03-14', followUps: [aFollowUp({ ref: 'a', reason: 'Nobody left' })] }),
        ],
      }),
    );
    const shown = (id: string) => found.filter(({ ref }) => ref.id === id).map(({ words }) => words);
    expect(shown('ops/2017-03-07')).toEqual(['Move. Drop it.', 'No logins.']);
    expect(shown('ops/a')).toEqual(['No time. Nobody left.']);
    expect(shown('ops/d')).toEqual(['Ask.']);
    expect(found.find(({ ref }) => ref.id === 'ops/d')?.also).toContain('consensus');
  });

  it('have both days of a closing that a later note reports', () => {
    const late = anArchive({
      notes: [
        aNote({ id: 's/2017-03-07', actions: [anAction({ id: 'a' })] }),
        aNote({
          id: 's/2017-03-21',
          followUps: [aFollowUp({ ref: 'a', status: 'done', closed: '2017-03-10' })],
        }),
      ],
    });
    const line = searchRecords(late).find(({ kind }) => kind === 'action')?.line;
    expect(line).toMatchObject({ closed: '2017-03-10', reported: '2017-03-21' });
  });

  it('are narrowed by who, what for and when', () => {
    expect(of('pipeline/tests')?.facets).toEqual({
      status: ['blocked'],
      series: ['Pipeline'],
      person: ['Dan'],
      team: ['Release Engineering'],
      objective: ['p6/o2.2', 'p6/o2', 'p6'],
      quarter: ['2016–17 Q3'],
      year: ['2017'],
    });
  });

  it('of debt and proposals open on the page of their note, those of questions on their own', () => {
    expect(of('pipeline/where')?.ref).toEqual({ kind: 'question', id: 'pipeline/where', label: 'Where?' });
    expect(of('pipeline/by-hand')?.ref.onNote).toBe('pipeline/2017-03-07');
    expect(records.find(({ kind }) => kind === 'proposal')?.ref.onNote).toBe('pipeline/2017-03-07');
  });

  it('come with the title of every aim by its id', () => {
    expect(searchNames(archive).aims).toEqual({
      p6: 'Delivery',
      'p6/o2': 'o2',
      'p6/o2.2': 'Publish',
      '2016-17-q3/ci': 'One pipeline',
    });
  });

  it('come with the quarters, the latest first', () => {
    expect(searchNames(archive).quarters).toEqual(['2016–17 Q4', '2016–17 Q3']);
  });
});

it('are led to by the earlier ids of what was renamed, in full and short', () => {
  const moved = anArchive({
    people: [aPerson({ id: 'dan', formerly: ['daniel'] })],
    series: [aSeries({ id: 'pipeline', formerly: ['pipes'] })],
    programs: [aProgram({ id: 'p6', formerly: ['p5'], outcomes: [anOutcome({ id: 'o2' })] })],
    quarters: [aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'ci', formerly: ['one-ci'] })] })],
    notes: [
      aNote({
        id: 'pipeline/2017-03-07',
        debt: [aDebt({ id: 'by-hand', formerly: ['manual'] })],
        proposals: [aProposal({ id: 'copy', formerly: ['twin'] })],
      }),
    ],
  });
  const idsOf = Object.fromEntries(searchRecords(moved).map(({ ref, ids }) => [ref.id, ids.join(' ')]));
  expect(idsOf).toMatchObject({
    dan: expect.stringContaining('daniel'),
    pipeline: expect.stringMatching(/\bpipes\b/),
    'p6/o2': expect.stringMatching(/\bp5\/o2\b/),
    '2016-17-q3/ci': expect.stringMatching(/2016-17-q3\/one-ci one-ci/),
    'pipeline/by-hand': expect.stringMatching(/ manual pipeline\/manual /),
    'pipeline/copy': expect.stringMatching(/ twin pipeline\/twin /),
    'pipeline/2017-03-07': expect.stringMatching(/\bpipes\/2017-03-07/),
  });
});

it('of a note says that its date is assumed, and a series has no word that only its file has', () => {
  const archive = anArchive({
    series: [aSeries({ id: 'ops' })],
    notes: [aNote({ id: 'ops/2017-03-07', assumed: true })],
  });
  const records = searchRecords(archive);
  const alsoOf = (kind: string) => records.filter((one) => one.kind === kind).flatMap(({ also }) => also);
  expect(alsoOf('note')).toContain('assumed');
  expect(alsoOf('series').filter((word) => /^\d+$/.test(word))).toEqual([]);
});
