import { describe, expect, it } from 'vitest';
import { flowLabel, flowName, flowWords } from './flow.ts';

const objective = {
  kind: 'aim' as const,
  id: 'p6/o2.2',
  label: 'A pipeline that integrates, tests and publishes every new version',
};

describe('the words of a flow', () => {
  it.each([
    [12, 'p6/o2.2 (3)'],
    [24, 'A pipeline that… (3)'],
    [200, 'A pipeline that integrates, tests and publishes every new version (3)'],
  ])('fit into %i letters', (letters, label) => {
    expect(flowLabel('objective', objective, 3, letters)).toBe(label);
  });

  it('name what is missing', () => {
    expect(flowLabel('goal', { kind: 'no-goal' }, 4, 20)).toBe('No goal (4)');
    expect(flowLabel('objective', { kind: 'whole' }, 4, 20)).toBe('No objective (4)');
    expect(flowLabel('state', { kind: 'no-action' }, 0, 20)).toBe('No actions');
  });

  it('name what is drawn as one node', () => {
    const rest = { kind: 'rest' as const, number: 6, without: 2 };
    expect(flowLabel('objective', rest, 9, 20)).toBe('6 more (9)');
    expect(flowName('objective', rest)).toBe('6 more objectives, 2 without actions');
  });

  it('name a goal with its quarter in the table', () => {
    const goal = { kind: 'aim' as const, id: '2017-18-q1/ci', label: 'The pipeline' };
    expect(flowName('goal', goal)).toBe('The pipeline (2017–18 Q1 ci)');
    expect(flowLabel('goal', goal, 2, 30)).toBe('The pipeline (2)');
  });

  it('describe the picture for screen readers', () => {
    const ends = [
      { of: { kind: 'state' as const, state: 'overdue' as const }, actions: 1 },
      { of: { kind: 'state' as const, state: 'done' as const }, actions: 4 },
      { of: { kind: 'no-action' as const }, actions: 0 },
    ];
    expect(flowWords(ends)).toBe(
      'Actions: 1 overdue, 4 done. A dashed line marks objectives without actions. The figures are in the table below.',
    );
    expect(flowWords([])).toContain('No actions.');
  });
});
