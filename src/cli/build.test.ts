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
