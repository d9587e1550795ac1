import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../core/model/finding/source.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { type BenchEffects, runBench } from './bench.ts';

const measured = { code: 0, out: '', err: '', wallSeconds: 1.25, cpuSeconds: 2, peakBytes: 150_000_000 };
const stats = '{"pages":400,"records":90,"renderSeconds":0.6,"searchSeconds":2.5}\n';

/** A bench whose commands take what `measure` says, with all that was run and written. */
function aBench(measure: BenchEffects['measure']) {
  const { effects, printed } = fakeEffects();
  const written: SourceFile[] = [];
  const bench: BenchEffects = {
    ...effects,
    generateArchive: ({ notes, seed }) => [{ path: 'site.yaml', text: `title: ${notes} by ${seed}\n` }],
    inTemporaryFolder: (files, work) => {
      written.push(...files);
      return work('/folder');
    },
    measure,
  };
  return { bench, printed, written };
}

describe('bench', () => {
  it('prints a Markdown table with a row for each command and size', async () => {
    const { bench, printed, written } = aBench(async (command) => ({
      ...measured,
      out: command === 'build' ? stats : '',
    }));
    expect(await runBench(['--notes', '10,20', '--seed', '3'], bench)).toBe(0);
    expect(written).toEqual([
      { path: 'content/site.yaml', text: 'title: 10 by 3\n' },
      { path: 'content/site.yaml', text: 'title: 20 by 3\n' },
    ]);
    expect(printed.out).toBe(
      [
        '| Notes | Command | Wall, s | CPU, s | Peak, MB | Pages | Rendering, s | ms a page | Search, s | Records |',
        '| ----: | ------: | ------: | -----: | -------: | ----: | -----------: | --------: | --------: | ------: |',
        '|    10 |   check |     1.3 |    2.0 |      150 |       |              |           |           |         |',
        '|    10 |   build |     1.3 |    2.0 |      150 |   400 |          0.6 |      1.50 |       2.5 |      90 |',
        '|    20 |   check |     1.3 |    2.0 |      150 |       |              |           |           |         |',
        '|    20 |   build |     1.3 |    2.0 |      150 |   400 |          0.6 |      1.50 |       2.5 |      90 |',
        '',
      ].join('\n'),
    );
  });

  it('builds cold, into a place of its own beside the notes', async () => {
    const runs: unknown[] = [];
    const { bench } = aBench(async (command, args, env) => {
      runs.push([command, args, env['CONTENT_DIR'], env['THROUGHLINE_STATS']]);
      return { ...measured, out: stats };
    });
    await runBench(['--notes', '10', '--only', 'build'], bench);
    expect(runs).toEqual([['build', ['--out', '/folder/site'], '/folder/content', '1']]);
  });

  it('reports why a command failed, and prints no figures', async () => {
    const { bench, printed } = aBench(async () => ({ ...measured, code: 1, err: 'no room\n' }));
    expect(await runBench(['--notes', '10'], bench)).toBe(2);
    expect(printed.out).toBe('');
    expect(printed.err).toContain('check of 10 notes ended with 1.\nno room');
  });

  it.each([
    ['--notes', 'many'],
    ['--notes', '10,'],
    ['--seed', '-1'],
    ['--only', 'dev'],
  ])('refuses %s %s', async (option, value) => {
    const { bench, printed } = aBench(async () => measured);
    expect(await runBench([option, value], bench)).toBe(2);
    expect(printed.out).toBe('');
  });
});
