import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runGaps } = await import('../src/cli/gaps.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { readText } = await import('../src/disk/file.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');

// `today` is a getter that reads the clock, so it must not be copied.
process.exitCode = await runGaps(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readText, replaceText }),
);
