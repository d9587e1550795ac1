import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Day } from '../core/model/day/day.ts';

const run = promisify(execFile);
const largestLog = 512 * 1024 * 1024;

/**
 * Returns the date of the latest commit of each file, by its path in the folder. Empty if the folder is in no
 * repository, and in a shallow clone, which would date every file to its one commit.
 */
export async function readLastChanges(folder: string): Promise<ReadonlyMap<string, Day>> {
  try {
    const git = async (...argv: string[]) =>
      (await run('git', ['-C', folder, '-c', 'core.quotePath=off', ...argv], { maxBuffer: largestLog }))
        .stdout;
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    return lastChangesIn(
      await git('log', '--format=%x00%cs', '--name-only', '--no-renames', '--relative', '--', '.'),
    );
  } catch {
    return new Map();
  }
}

/** Reads a log of commits, newest first: `\0<day>`, then the paths of the commit, one a line. */
function lastChangesIn(log: string): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const commit of log.split('\0')) {
    const [day = '', ...paths] = commit.split('\n').filter((line) => line !== '');
    for (const path of paths) if (!days.has(path)) days.set(path, day);
  }
  return days;
}
