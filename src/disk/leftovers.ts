import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Removes what killed builds left beside the published folder. If one was killed during the swap, the site it had moved
 * aside is put back. Folders of running builds are left alone.
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
    // The process of another user exists, but may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
