import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLastChanges } from './last-changes.ts';

it('dates each file of a folder by its newest commit, and knows nothing outside of a repository', async () => {
  const root = await mkdtemp(join(tmpdir(), 'throughline-git-'));
  try {
    expect(await readLastChanges(root)).toEqual(new Map());
    const git = (day: string, ...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...argv], {
        cwd: root,
        env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
      });
    git('2017-01-01', 'init', '-q');
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content/a.md'), 'a');
    await writeFile(join(root, 'content/ü.md'), 'u');
    git('2017-03-07', 'add', '.');
    git('2017-03-07', 'commit', '-qm', 'one');
    await writeFile(join(root, 'content/a.md'), 'b');
    git('2017-07-25', 'commit', '-qam', 'two');
    expect(await readLastChanges(join(root, 'content'))).toEqual(
      new Map([
        ['a.md', '2017-07-25'],
        ['ü.md', '2017-03-07'],
      ]),
    );
  } finally {
    await rm(root, { recursive: true });
  }
});
