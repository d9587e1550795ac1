import { describe, expect, it } from 'vitest';
import { choiceLabel, closedFacts, groupAsides, groupHead, openFacts, shownWords } from './ledger-words.ts';

const ref = (id: string, label: string) => ({ kind: 'person', id, label }) as const;

describe('the words of the ledger', () => {
  it.each([
    [3, {}, '3 actions'],
    [1, { status: 'late' }, '1 late action'],
    [0, { status: 'done', owner: 'Dan' }, 'No done actions of Dan'],
    [2, { owner: 'nobody', for: 'unlinked' }, '2 actions that nobody owns without a link'],
    [
      4,
      { status: 'in-progress', team: 'Ops', series: 'Pipeline', for: 'p6/o2.2', quarter: '2017–18 Q1' },
      '4 in-progress actions of the team Ops in Pipeline for p6/o2.2 in 2017–18 Q1',
    ],
    [5, { for: 'none' }, '5 actions for nothing, on purpose'],
  ])('say what is shown: %i, %o', (total, asked, words) => {
    expect(shownWords(total, asked)).toBe(words);
  });

  it('head each group and count what is open, late and closed in it', () => {
    const group = {
      owner: { kind: 'one', ref: ref('dan', 'Dan') },
      rows: [1, 2, 3],
      open: 2,
      late: 1,
    } as const;
    expect(groupHead(group)).toBe('Dan');
    expect(groupAsides(group)).toEqual(['2 open, 1 late, 1 closed']);
    expect(groupAsides(group, { from: 1, to: 3 }).slice(1)).toEqual([
      'continued from page 1',
      'continues on page 3',
    ]);
  });

  it('name the teams that everyone stands for', () => {
    const owner = { kind: 'everyone', teams: [ref('ops', 'Ops'), ref('releng', 'Releng')] } as const;
    expect(groupHead({ owner })).toBe('Each team');
    expect(groupAsides({ owner, rows: [1], open: 1, late: 0 })).toEqual(['Ops and Releng', '1 open']);
  });

  it('leave out figures of which there is nothing', () => {
    const figures = { late: 2, blocked: 0, done: 8, dropped: 0, unowned: 1, unlinked: 0 };
    expect(openFacts(figures).map(({ number, word }) => `${number} ${word}`)).toEqual([
      '2 late',
      '8 done',
      '1 unowned',
    ]);
    expect(closedFacts(figures).map(({ word }) => word)).toEqual(['done']);
  });

  it('cut long choices after a whole word', () => {
    expect(choiceLabel({ id: 'p6', label: 'Short' })).toBe('p6 · Short');
    const label = choiceLabel({
      id: 'p6/o2.2',
      label: 'A pipeline that publishes through testing and staging to production',
    });
    expect(label).toBe('p6/o2.2 · A pipeline that publishes through testing and …');
  });
});
