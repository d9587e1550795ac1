import { describe, expect, it } from 'vitest';
import { fakeEffects } from '../fake-effects.ts';
import { runCompareSites } from './run.ts';

type Files = Readonly<Record<string, string>>;

async function compare(before: Files, after: Files, ...options: string[]) {
  const { effects, printed } = fakeEffects();
  const sites: Readonly<Record<string, Files>> = { before, after };
  const encoder = new TextEncoder();
  const readSite = async (folder: string) =>
    new Map(Object.entries(sites[folder] ?? {}).map(([path, text]) => [path, encoder.encode(text)]));
  const code = await runCompareSites(['before', 'after', ...options], Object.assign(effects, { readSite }));
  return { code, ...printed };
}

describe('compare-sites', () => {
  const before = { 'index.html': '<p>Nobody said</p>', '_astro/a.1234.js': 'a' };
  const after = { 'index.html': '<p>No status</p>', '_astro/b.5678.js': 'ab' };

  it('ends with 0 if only words and code differ', async () => {
    const { code, out } = await compare(before, after);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +html +1 +0 +0 +1 +0$/m);
    expect(out).toContain('_astro js: 1 of 0 kB, 1 of 0 kB');
    expect(out).not.toContain('Nobody said');
  });

  it('prints the words that changed on request', async () => {
    expect((await compare(before, after, '--words')).out).toContain('  - Nobody said\n  + No status\n');
  });

  it('prints the same change of words once, whatever is around it', async () => {
    const page = (title: string, text: string) => `<p>${title}: ${text}</p>`;
    const { out } = await compare(
      { 'a.html': page('One', '3 days late'), 'b.html': page('Two', '7 days late') },
      { 'a.html': page('One', '3 days overdue'), 'b.html': page('Two', '7 days overdue') },
      '--words',
    );
    expect(out).toContain('Words: 1 kind of change\n2 files, 2 places, such as a.html\n');
  });

  it('counts a lost space apart from words', async () => {
    const { out } = await compare({ 'a.html': '<p>a b</p>' }, { 'a.html': '<p>ab</p>' });
    expect(out).toMatch(/^ +html +1 +0 +1 +0 +0$/m);
  });

  it('ends with 1 if structure differs, and prints a difference once with its number of files', async () => {
    const page = (name: string) => `<main><a href="/notes/${name}/">a</a></main>`;
    const { code, out } = await compare(
      { 'a/index.html': page('a'), 'b/index.html': page('b') },
      { 'a/index.html': '<main></main>', 'b/index.html': '<main></main>' },
    );
    expect(code).toBe(1);
    expect(out).toContain('Structure: 1 kind of difference\n2 files, 2 places, such as a/index.html\n');
  });

  it('ends with 1 and lists files that only one site has', async () => {
    const { code, out } = await compare({ 'a/x/b.csv': '', 'a/y/b.csv': '' }, { 'c.md': '' });
    expect(code).toBe(1);
    expect(out).toContain('Files only before: 2\n  a/*/b.csv (2)\n');
    expect(out).toContain('Files only after: 1\n  c.md\n');
  });

  it('applies intended renames to paths and addresses', async () => {
    const { code } = await compare(
      { 'late/index.html': '<a href="/?status=late">a</a>' },
      { 'overdue/index.html': '<a href="/?status=overdue">a</a>' },
      '--map',
      'status=late=>status=overdue',
      '--map',
      '^late/=>overdue/',
    );
    expect(code).toBe(0);
  });

  it.each([[['--map', 'late']], [['--map', '(=>a']], [['--nothing']]])(
    'ends with 2 for %j',
    async (options) => {
      expect((await compare({}, {}, ...options)).code).toBe(2);
    },
  );
});
