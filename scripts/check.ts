import { enableCompileCache } from 'node:module';

// Half of what starting costs is compiling our own modules, which have not changed since the last run.
enableCompileCache();
const { runCheck } = await import('../src/cli/check.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { readText } = await import('../src/disk/file.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');

// `today` is a getter that reads the clock, so it must not be copied.
process.exitCode = await runCheck(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readText, replaceText }),
);
