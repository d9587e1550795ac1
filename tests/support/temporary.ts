import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test's own that is removed afterwards. */
export interface Temporary extends AsyncDisposable {
  readonly path: string;
}

/** Makes an empty folder. */
export async function temporary(): Promise<Temporary> {
  const path = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
