import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWhole } from './build.ts';
import { temporary } from './temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built demo. */
    demo: string;
  }
}

/** Builds the demo once, before the first test, and removes it after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporary();
  const demo = join(folder.path, 'dist');
  await buildWhole(demo);
  project.provide('demo', demo);
  return async () => folder[Symbol.asyncDispose]();
}
