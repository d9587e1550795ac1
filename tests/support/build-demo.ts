import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWhole } from './build.ts';
import { temporary } from './temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built demo. */
    demo: string;
    /** The folder of the built second example, an organisation that still meets. */
    harbour: string;
  }
}

/** Builds the demo and the second example once, before the first test, and removes them after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporary();
  const [demo, harbour] = [join(folder.path, 'demo'), join(folder.path, 'harbour')];
  // In parallel, since each build uses one core most of the time. The second example has its own day.
  await Promise.all([buildWhole(demo), buildWhole(harbour, 'examples/harbour', { isDayOfSite: true })]);
  project.provide('demo', demo);
  project.provide('harbour', harbour);
  return async () => folder[Symbol.asyncDispose]();
}
