import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runApprove } = await import('../src/cli/approve.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');

// `today` is a getter that reads the clock, so it must not be copied.
process.exitCode = await runApprove(process.argv.slice(2), Object.assign(machineEffects(), { replaceText }));
