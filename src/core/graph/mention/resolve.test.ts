import { describe, expect, it } from 'vitest';
import {
  aBody,
  aDecision,
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
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Mention } from '../../model/note.ts';
import { resolveMention } from './resolve.ts';
import { homeOf } from './text-home.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan Duval', aliases: ['dd'] })],
  teams: [aTeam({ id: 'releng', name: 'Release Engineering' })],
  series: [aSeries({ id: 'ops', title: 'Operations' })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
  ],
  quarters: [aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'ship' })] })],
  notes: [
    aNote({
      id: 'ops/2017-01-10',
      title: 'Ten',
      actions: [anAction({ id: 'act' }), anAction({ id: 'ops' })],
      decisions: [aDecision({ id: 'rule' })],
      questions: [aQuestion({ id: 'why' })],
      proposals: [aProposal({ id: 'idea' })],
    }),
    aNote({ id: 'dev/2017-01-12' }),
  ],
});

const noteOf = (id: string): LinkedNote => {
  const note = archive.find.note(id);
  if (!note) throw new Error(`No note ${id}.`);
  return note;
};
const resolve = (kind: Mention['kind'], target: string, from = 'ops/2017-01-10') =>
  resolveMention({ kind, target }, homeOf(noteOf(from)), archive);

describe('a mention', () => {
  it.each([
    ['reference', 'ops/2017-01-10', 'note', 'ops/2017-01-10'],
    ['reference', 'act', 'action', 'ops/act'],
    ['reference', 'ops/rule', 'decision', 'ops/rule'],
    ['reference', 'p6', 'program', 'p6'],
    ['reference', 'p6/o1', 'outcome', 'p6/o1'],
    ['reference', 'p6/o1.1', 'objective', 'p6/o1.1'],
    ['reference', '2016-17-q3', 'quarter', '2016-17-q3'],
    ['reference', '2016-17-q3/ship', 'goal', '2016-17-q3/ship'],
    ['reference', 'dev', 'series', 'dev'],
    // A record of the own series comes before a series of that name.
    ['reference', 'ops', 'action', 'ops/ops'],
    ['reference', 'Dan Duval', 'person', 'dan'],
    ['reference', 'releng', 'team', 'releng'],
    ['person', 'dd', 'person', 'dan'],
    ['person', 'releng', 'team', 'releng'],
    ['link', '../dev/2017-01-12.md', 'note', 'dev/2017-01-12'],
    ['link', './2017-01-10.md#part', 'note', 'ops/2017-01-10'],
    ['link', '#part', 'note', 'ops/2017-01-10'],
    ['link', '/series/ops.md', 'series', 'ops'],
    ['link', '../../programs/p6.md', 'program', 'p6'],
  ] as const)('%s %s leads to the %s %s', (kind, target, refKind, id) => {
    expect(resolve(kind, target)).toMatchObject({ kind: refKind, id });
  });

  it.each([
    ['reference', 'nothing'],
    ['person', 'act'],
    ['link', 'https://example.org/notes/ops/2017-01-10.md'],
    ['link', '../../../notes/ops/2017-01-10.md'],
    ['link', '%E0%A4%A'],
    ['image', './2017-01-10.md'],
    ['tracker', 'T12'],
  ] as const)('%s %s leads nowhere', (kind, target) => {
    expect(resolve(kind, target)).toBeUndefined();
  });

  it('of a record without a page of its own has its note', () => {
    expect(resolve('reference', 'idea')).toEqual({
      kind: 'proposal',
      id: 'ops/idea',
      label: 'idea',
      onNote: 'ops/2017-01-10',
    });
    expect(resolve('reference', 'why')).toEqual({ kind: 'question', id: 'ops/why', label: 'why' });
  });

  it('by a short id means a record of the own series only', () => {
    expect(resolve('reference', 'act', 'dev/2017-01-12')).toBeUndefined();
    expect(resolve('reference', 'ops', 'dev/2017-01-12')).toMatchObject({ kind: 'series' });
  });
});

describe('what a note mentions', () => {
  it('is listed once, in order, and knows who mentions it', () => {
    const mentions = ['act', 'p6', 'ops/act', 'ops/2017-02-10', 'ops/2017-01-10'].map((target, index) => ({
      kind: 'reference' as const,
      target,
      line: index + 5,
      column: 1,
    }));
    const { find } = anArchive({
      programs: [aProgram({ id: 'p6' })],
      notes: [
        aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'act' })] }),
        aNote({ id: 'ops/2017-02-10', body: aBody({ mentions }) }),
      ],
    });
    const note = find.note('ops/2017-02-10');
    expect(note?.mentions.map(({ id }) => id)).toEqual(['ops/act', 'p6', 'ops/2017-02-10', 'ops/2017-01-10']);
    expect(find.action('ops/act')?.mentionedBy).toEqual([note]);
    expect(find.aim('p6')?.mentionedBy).toEqual([note]);
    expect(find.note('ops/2017-01-10')?.mentionedBy).toEqual([note]);
    expect(note?.mentionedBy).toEqual([]);
  });
});
