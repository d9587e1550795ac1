import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Returns the memory of a process and all its children, in bytes. 0 if it cannot be measured. */
export async function treeMemory(pid: number): Promise<number> {
  return (await memoryByProc(pid)) ?? (await memoryByPs(pid)) ?? 0;
}

/** Reads Linux's `/proc`, which is so cheap that it does not disturb the measurement. */
async function memoryByProc(pid: number): Promise<number | undefined> {
  const status = await readText(`/proc/${pid}/status`);
  if (status === undefined) return undefined;
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => readText(`/proc/${pid}/task/${thread}/children`)));
  const children = lists.flatMap((list) => list?.trim().split(' ').filter(Boolean) ?? []);
  const below = await Promise.all(children.map((child) => memoryByProc(Number(child))));
  return below.reduce<number>((sum, bytes) => sum + (bytes ?? 0), kilobytes * 1024);
}

/** Asks `ps`, which every other POSIX system has. */
async function memoryByPs(pid: number): Promise<number | undefined> {
  const listed = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => undefined);
  if (!listed) return undefined;
  const rows = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const memoryOf = (parent: number): number =>
    rows.reduce((sum, [child = 0, above, kilobytes = 0]) => {
      if (child === parent) return sum + kilobytes * 1024;
      return above === parent ? sum + memoryOf(child) : sum;
    }, 0);
  return memoryOf(pid);
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
