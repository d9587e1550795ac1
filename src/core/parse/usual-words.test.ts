import { describe, expect, it } from 'vitest';
import { actionStatuses, decisionStatuses, questionStatuses } from '../model/status.ts';
import { wordMeant } from './usual-words.ts';

describe('the word that was meant', () => {
  it.each([
    ['finished', actionStatuses, 'done'],
    ['Carried-over', actionStatuses, 'open'],
    ['don', actionStatuses, 'done'],
    ['agreed', decisionStatuses, 'accepted'],
    ['done', questionStatuses, 'answered'],
    ['answer', ['action', 'status', 'note'], 'note'],
    ['parked', ['actions', 'questions', 'forNextTime'], 'forNextTime'],
  ])('is found for %s', (written, known, meant) => {
    expect(wordMeant(written, known)).toBe(meant);
  });

  it('is never one that is not allowed there', () => {
    expect(wordMeant('finished', decisionStatuses)).toBeUndefined();
  });
});
