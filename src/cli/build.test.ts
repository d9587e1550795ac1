import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runBuild } from './build.ts';

const clean = {
  path: 'notes/weekly/2017-07-25.md',
  text: '---\ntitle: Weekly\ndate: 2017-07-25\nattendees: []\n---\nNothing much.\n',
};
const draft = {
  path: 'notes/weekly/2017-08-01.md',
  text: '---\ntitle: Not yet\ndate: 2017-08-01\nstatus: draft\nattendees: []\n---\nSoon.\n',
};
const stats = { pages: 3, records: 2, renderSeconds: 1, searchSeconds: 0.5 };

function withBuild(files: Parameters<typeof fakeEffects>[0], env = {}) {
  const { effects, printed } = fakeEffects(files, env);
  const buildSite = vi.fn(async (job: { archive: { notes: readonly { id: string }[] } }) => {
    expect(job.archive).toBeDefined();
    return stats;
  });
  return { effects: { ...effects, buildSite }, printed, buildSite };
}

describe('build', () => {
  it('builds nothing when the check finds an error, and says so', async () => {
    const { effects, printed, buildSite } = withBuild([{ ...clean, text: 'no frontmatter' }]);
    expect(await runBuild([], effects)).toBe(1);
    expect(buildSite).not.toHaveBeenCalled();
    expect(printed.err).toContain('Not built: fix the problems above. dist is unchanged.');
  });

  it('builds without drafts', async () => {
    const { effects, buildSite } = withBuild([clean, draft]);
    expect(await runBuild([], effects)).toBe(0);
    expect(buildSite.mock.calls[0]?.[0].archive.notes.map((note) => note.id)).toEqual(['weekly/2017-07-25']);
  });

  it('ends with 2 when the site cannot be made, with the reason', async () => {
    const { effects, printed } = withBuild([clean]);
    const failing = { ...effects, buildSite: () => Promise.reject(new Error('disk full')) };
    expect(await runBuild([], failing)).toBe(2);
    expect(printed.err).toContain('Error: disk full');
  });

  it('prints its figures for a machine only when asked', async () => {
    const quiet = withBuild([clean]);
    await runBuild([], quiet.effects);
    expect(quiet.printed.out).toBe('');
    const asked = withBuild([clean], { THROUGHLINE_STATS: '1' });
    await runBuild([], asked.effects);
    expect(JSON.parse(asked.printed.out)).toEqual(stats);
  });
});

describe('the addresses that the site had before', () => {
  const old = JSON.stringify({ version: 1, addresses: ['/notes/weekly/2017-07-18/', '/series/weekly/'] });
  const run = async (argv: readonly string[], disk: Record<string, string>) => {
    const { effects, printed } = fakeEffects([clean], {}, disk);
    const code = await runBuild(argv, { ...effects, buildSite: async () => stats });
    return { code, err: printed.err };
  };

  it('are those of the site that is replaced, in its own file', async () => {
    const { code, err } = await run(['--out', 'site'], { [resolve('site/addresses.json')]: old });
    expect(code).toBe(0);
    expect(err).toContain(
      'site/addresses.json:1:27: warning: The address `/notes/weekly/2017-07-18/` is gone. [address-gone]\n' +
        '  hint: add `formerly: weekly/2017-07-18` to note `weekly/2017-07-25`\n',
    );
    expect((await run(['--out', 'site', '--strict'], { [resolve('site/addresses.json')]: old })).code).toBe(
      1,
    );
    expect((await run(['--out', 'other'], { [resolve('site/addresses.json')]: old })).err).not.toContain(
      'gone',
    );
  });

  it('are those of the option, whose file must be there', async () => {
    const disk = { [resolve('old.json')]: old, [resolve('dist/addresses.json')]: 'broken' };
    expect((await run(['--addresses', 'old.json'], disk)).err).toContain(
      'old.json:1:27: warning: The address',
    );
    expect(await run(['--addresses', 'none.json'], disk)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Error: no file none.json.'),
    });
  });

  it('are a finding if their file is broken, and the site stays', async () => {
    const { code, err } = await run([], {
      [resolve('dist/addresses.json')]: '{ "version": 1, "addresses": [',
    });
    expect(code).toBe(1);
    expect(err).toContain('dist/addresses.json:');
  });
});
