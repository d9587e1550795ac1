import { describe, expect, it } from 'vitest';
import { dependenciesHead, stateOfDependency } from './dependencies.ts';

describe('the blockers of an action', () => {
  it('have a heading that says whether one still blocks it', () => {
    expect(dependenciesHead([{ until: '2017-07-25' }, {}])).toBe('Blocked by');
    expect(dependenciesHead([{ until: '2017-07-25' }])).toBe('Was blocked by');
    expect(dependenciesHead([{ until: '2017-07-25' }, { ahead: true }])).toBe('Will be blocked by');
  });

  it.each([
    ['action', { line: { status: 'in-progress' as const }, blocker: { kind: 'action' } }, 'in-progress'],
    ['question', { blocker: { kind: 'question' } }, 'question'],
    ['answered question', { blocker: { kind: 'question' }, until: '2017-07-25' }, 'done'],
    ['team', { blocker: { kind: 'team' } }, 'blocked'],
    ['tracker', { blocker: 'T12' }, 'blocked'],
  ])('have a state: %s', (_, values, state) => {
    expect(stateOfDependency(values)).toBe(state);
  });
});
