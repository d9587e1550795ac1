import { enableCompileCache } from 'node:module';

// Half of what starting costs is compiling our own modules, which have not changed since the last run.
enableCompileCache();
const { runCheck } = await import('../src/cli/check.ts');
const { machineEffects } = await import('../src/cli/machine.ts');

process.exitCode = await runCheck(process.argv.slice(2), machineEffects());
