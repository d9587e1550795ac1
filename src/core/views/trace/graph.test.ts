import { describe, expect, it } from 'vitest';
import { aDecision, aNote, anArchive } from '../../../testing/builders.ts';
import { graphOf } from './graph.ts';

describe('the graph', () => {
  it('has no report of a note on what came about by itself, such as lazy consensus', () => {
    const decisions = [
      aDecision({ id: 'x', status: 'proposed', method: 'lazy-consensus', objectionsBy: '2017-04-14' }),
    ];
    const archive = anArchive({ notes: [aNote({ id: 'ops/2017-04-04', decisions })] }, '2017-09-08');
    const links = graphOf(archive).links.filter(({ to }) => to === 'decision:ops/x');
    expect(links).toEqual([{ from: 'note:ops/2017-04-04', kind: 'opened', to: 'decision:ops/x' }]);
  });
});
