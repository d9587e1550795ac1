import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with the time that each project took, and one line that says how many tests passed and failed, for whoever
 * reads only the last line.
 */
export class CountReporter implements Reporter {
  readonly #leftOut: readonly string[];
  /** When the first file of a project began and its last file ended, in milliseconds of one clock. */
  readonly #spans = new Map<string, { began: number; ended: number }>();

  /** `leftOut` names the test files that cannot run on this machine, which is said in so many words. */
  constructor(leftOut: readonly string[]) {
    this.#leftOut = leftOut;
  }

  /** Called when the tests of a file begin. */
  onTestModuleStart({ project }: TestModule): void {
    const now = performance.now();
    if (!this.#spans.has(project.name)) this.#spans.set(project.name, { began: now, ended: now });
  }

  /** Called when all tests of a file have run. */
  onTestModuleEnd({ project }: TestModule): void {
    const span = this.#spans.get(project.name);
    if (span) span.ended = performance.now();
  }

  /** Called once all tests have run; a file that could not be loaded counts as one failure. */
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    // After the output of the other reporters.
    process.on('exit', () => {
      if (this.#leftOut.length > 0) {
        process.stdout.write(
          `\nNo Chromium found, so ${this.#leftOut.join(', ')} did not run: install one, or set CHROMIUM_PATH.\n`,
        );
      }
      const spans = [...this.#spans].map(
        ([name, { began, ended }]) => `${name} ${Math.round((ended - began) / 1000)} s`,
      );
      process.stdout.write(`\nTime: ${spans.join(', ')}\n`);
      process.stdout.write(
        `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      );
    });
  }
}
