import { describe, expect, it } from 'vitest';
import { actionStatuses, decisionStatuses, questionStatuses } from '../model/status.ts';
import { keyMeant } from './meant/usual-keys.ts';
import { wordMeant } from './usual-words.ts';

describe('the word that was meant', () => {
  it.each([
    ['finished', actionStatuses, 'done'],
    ['Carried-over', actionStatuses, 'open'],
    ['don', actionStatuses, 'done'],
    ['agreed', decisionStatuses, 'accepted'],
    ['done', questionStatuses, 'answered'],
  ])('is found for %s', (written, known, meant) => {
    expect(wordMeant(written, known)).toBe(meant);
  });

  it.each([
    ['atendees', ['attendees', 'actions'], 'attendees'],
    ['participants', ['attendees', 'actions'], 'attendees'],
    ['absent', ['attendees', 'regrets'], 'regrets'],
    ['answer', ['action', 'status', 'note'], 'note'],
    ['parked', ['actions', 'questions', 'forNextTime'], 'forNextTime'],
    ['time', ['title', 'timeline'], undefined],
    ['tags', ['text'], undefined],
    ['foo', ['for'], undefined],
    ['fro', ['for'], 'for'],
    ['author', ['title', 'scribe'], 'scribe'],
  ])('is the key for %s of other tools, or none', (written, known, meant) => {
    expect(keyMeant(written, known)).toBe(meant);
  });

  it('is never one that is not allowed there', () => {
    expect(wordMeant('finished', decisionStatuses)).toBeUndefined();
  });
});
