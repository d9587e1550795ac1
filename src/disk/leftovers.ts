import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Clears what builds that were killed left beside the published folder. Where one was killed in the middle of the
 * swap, the site it had moved aside is put back. Folders of builds that still run are left alone.
 */
export async function clearLeftovers(out: string): Promise<void> {
  const beside = dirname(out);
  const names = await readdir(beside).catch(() => []);
  for (const name of names.sort()) {
    const [, kind, pid] = /^\.(.+)-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (kind === `${basename(out)}.next`) await rm(join(beside, name), { recursive: true, force: true });
    if (kind === `${basename(out)}.previous`) await putBack(join(beside, name), out);
  }
}

async function putBack(previous: string, out: string): Promise<void> {
  const isThere = await stat(out).then(
    () => true,
    () => false,
  );
  if (isThere) await rm(previous, { recursive: true, force: true });
  else await rename(previous, out);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
