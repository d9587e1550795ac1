import { spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stopwatch } from './clock.ts';
import { treeMemory } from './process-tree.ts';

/** Cost of a process and everything it started. Times in seconds, memory in bytes. */
export interface Measured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Peak memory, sampled twenty times a second. */
  readonly peakBytes: number;
}

/** The shell adds up the processor time of a command and all its children, once they have ended. */
const script = '"$@"; code=$?; times >&3; exit $code';
const lookEvery = 50;

/** Runs Node with these arguments until it ends. Needs a POSIX shell. */
export async function runMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Measured> {
  const seconds = stopwatch();
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  let peakBytes = 0;
  let looking = false;
  const timer = setInterval(async () => {
    if (looking || child.pid === undefined) return;
    looking = true;
    peakBytes = Math.max(peakBytes, await treeMemory(child.pid));
    looking = false;
  }, lookEvery);
  try {
    const [code, out, err, times] = await Promise.all([
      ended,
      textOf(child.stdout),
      textOf(child.stderr),
      textOf(child.stdio[3]),
    ]);
    return { code, out, err, wallSeconds: seconds(), cpuSeconds: secondsOfTimes(times), peakBytes };
  } finally {
    clearInterval(timer);
  }
}

function textOf(stream: Readable | Writable | null | undefined): Promise<string> {
  return stream instanceof Readable ? text(stream) : Promise.resolve('');
}

/** Adds up the second line of the shell's `times`, such as `0m1.230s 0m0.200s`: user and system time of children. */
export function secondsOfTimes(times: string): number {
  const children = times.trim().split('\n')[1] ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
