import { expect, it } from 'vitest';
import { fakeEffects } from '../fake-effects.ts';
import { runBenchLines } from './run.ts';

const truth = (text: string) =>
  `${JSON.stringify({
    file: 'club/a.md',
    date: '2026-01-05',
    title: 'Weekly',
    attendees: ['Dan'],
    actions: [{ text, owners: ['Dan'], kind: 'marked' }],
    decisions: [],
  })}\n`;

function bench(text: string, ...options: string[]) {
  const disk = { '/corpora/truth.jsonl': truth(text), '/corpora/club/a.md': '- ACTION: Dan: call\r\n' };
  const { effects, printed } = fakeEffects(undefined, {}, disk);
  return { printed, code: runBenchLines(['/corpora', ...options], effects) };
}

it('prints the figures of each corpus and shape, and what is required', async () => {
  const { printed, code } = bench('call');
  expect(await code).toBe(0);
  expect(printed.out).toMatch(
    /\| club +\| marker at the start +\| +1 \| +1 \| +1\.00 \| +1\.00 \| +1\.00 \| +1\.00 \|/,
  );
  expect(printed.out).toMatch(/\| read or pointed out +\| +1\.00 \| +>= 0\.90 \| yes/);
});

it('fails if a figure is missed, and says where', async () => {
  const { printed, code } = bench('sing', '--slips');
  expect(await code).toBe(1);
  expect(printed.out).toContain('unseen\tclub/a.md:0\tsing\n');
  expect(printed.out).toContain('false\tclub/a.md:1\t- ACTION: Dan: call\n');
});

it('needs the truth', async () => {
  const { effects, printed } = fakeEffects();
  expect(await runBenchLines(['/nowhere'], effects)).toBe(2);
  expect(printed.err).toContain('There is no /nowhere/truth.jsonl.');
});
