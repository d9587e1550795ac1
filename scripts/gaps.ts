import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runGaps } = await import('../src/cli/gaps.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { readText } = await import('../src/disk/file.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');

// The day of today is read when it is asked for, so it must not be copied out.
process.exitCode = await runGaps(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readText, replaceText }),
);
