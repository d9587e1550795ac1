import { describe, expect, it, vi } from 'vitest';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runBuild } from './build.ts';
import { runCheck } from './check.ts';
import { runServer } from './serve.ts';

const late = {
  path: 'notes/weekly/2017-07-25.md',
  text: '---\ntitle: Weekly\ndate: 2017-07-25\nattendees: []\n---\nNothing much.\n',
};
const stats = { pages: 1, records: 1, renderSeconds: 0, searchSeconds: 0 };

function withBuild() {
  const { effects, printed } = fakeEffects([late]);
  const buildSite = vi.fn(async (job: { archive: { today: string } }) => {
    expect(job.archive).toBeDefined();
    return stats;
  });
  return { effects: { ...effects, buildSite }, printed, buildSite };
}

describe('--today', () => {
  it('is the day of everything that a build shows, whatever the clock says', async () => {
    const { effects, buildSite } = withBuild();
    expect(await runBuild(['--today', '2018-02-28'], effects)).toBe(0);
    expect(buildSite.mock.calls[0]?.[0].archive.today).toBe('2018-02-28');
  });

  it('is the day of the clock where it is left out', async () => {
    const { effects, buildSite } = withBuild();
    await runBuild([], effects);
    expect(buildSite.mock.calls[0]?.[0].archive.today).toBe('2017-09-08');
  });

  it.each(['2018-02-30', '2018-02', 'tomorrow', '', '2018-2-3', '12018-01-01'])(
    'refuses %j, which is no whole day, and does nothing',
    async (day) => {
      const { effects, printed, buildSite } = withBuild();
      expect(await runBuild(['--today', day], effects)).toBe(2);
      expect(buildSite).not.toHaveBeenCalled();
      expect(printed.err).toContain('Expected a date such as 2017-09-08.');
      expect(await runCheck(['--today', day], fakeEffects([late]).effects)).toBe(2);
    },
  );

  it('is passed to the server of `dev` only with the option, so that the date can change while it runs', async () => {
    const serve = vi.fn(async (listening: { today?: string }) => void listening);
    const effects = { ...fakeEffects([late]).effects, serve };
    await runServer('dev', ['--today', '2018-02-28'], effects);
    await runServer('dev', [], effects);
    expect(serve.mock.calls.map(([listening]) => listening.today)).toEqual(['2018-02-28', undefined]);
    expect(await runServer('preview', ['--today', '2018-02-28'], effects)).toBe(2);
  });
});
