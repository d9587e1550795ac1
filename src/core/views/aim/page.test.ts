import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuestion,
} from '../../../testing/builders.ts';
import { aimPages } from './page.ts';

const archive = anArchive({
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] }),
        anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
      ],
    }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      actions: [
        ...Array.from({ length: 30 }, (_, index) => anAction({ id: `many-${index}`, for: ['p6/o2.1'] })),
        anAction({ id: 'done', for: ['p6/o2.2'], status: 'done', closed: '2017-04-01' }),
        anAction({ id: 'whenever', for: ['p6/o2.2', 'p6/o2.1'] }),
        anAction({ id: 'soon', for: ['p6/o2.2'], due: '2017-09-10' }),
        anAction({ id: 'elsewhere', for: 'none' }),
      ],
      questions: [aQuestion({ id: 'why', for: ['p6/o2.2'] })],
    }),
  ],
});

const pages = archive.programs.flatMap((program) => aimPages(program, archive));
const pageOf = (id: string) => pages.find(({ ref }) => ref.id === id);

describe('the pages below a program', () => {
  it('are one for each outcome and objective', () => {
    expect(pages.map(({ ref }) => ref.id).sort()).toEqual([
      'p6/o1',
      'p6/o1.1',
      'p6/o2',
      'p6/o2.1',
      'p6/o2.2',
    ]);
  });

  it('lead up, and on to the neighbours of the same kind, over the edge of an outcome', () => {
    const page = pageOf('p6/o2.1');
    expect([page?.program.id, page?.outcome?.id]).toEqual(['p6', 'p6/o2']);
    expect([page?.previous?.id, page?.next?.id]).toEqual(['p6/o1.1', 'p6/o2.2']);
    expect(pageOf('p6/o2')?.previous?.id).toBe('p6/o1');
  });

  it('have the actions that serve it, open ones by due day first', () => {
    expect(pageOf('p6/o2.2')?.actions.items.map(({ shortId }) => shortId)).toEqual([
      'soon',
      'whenever',
      'done',
    ]);
    expect(pageOf('p6/o2.2')?.questions.total).toBe(1);
  });

  it('include records for anything below an outcome', () => {
    const { later, ...counts } = pageOf('p6/o2')?.counts ?? {};
    expect(counts).toEqual({ open: 32, overdue: 0, done: 1, dropped: 0 });
    expect(later?.open.now).toBe(32);
  });

  it('give the number of actions in several of their objectives', () => {
    expect(pageOf('p6/o2')?.shared).toEqual({ number: 1, parts: 'objectives' });
    expect(pageOf('p6/o2.2')?.shared).toBeUndefined();
  });

  it('do not grow with the archive', () => {
    const actions = pageOf('p6/o2.1')?.actions;
    expect(actions?.total).toBe(31);
    expect(actions?.items).toHaveLength(25);
  });
});

it('the notes of an aim have those with a follow-up that gave an action to it, also if it moved on', () => {
  const notes = [
    aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'x', for: 'none' })] }),
    aNote({ id: 'ops/2017-03-14', followUps: [aFollowUp({ ref: 'x' })] }),
    aNote({ id: 'ops/2017-04-04', followUps: [aFollowUp({ ref: 'x', for: ['p6/o1.1'] })] }),
    aNote({ id: 'ops/2017-05-02', followUps: [aFollowUp({ ref: 'x', for: 'none' })] }),
  ];
  const outcome = anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] });
  const all = anArchive({ programs: [aProgram({ id: 'p6', outcomes: [outcome] })], notes });
  const shown = all.programs.flatMap((program) => aimPages(program, all)).map((page) => page.notes.items);
  expect(shown.map((items) => items.map(({ ref }) => ref.id))).toEqual([
    ['ops/2017-04-04'],
    ['ops/2017-04-04'],
  ]);
});
