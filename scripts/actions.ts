import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runActions } = await import('../src/cli/actions.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { readText } = await import('../src/disk/file.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');
const { pathOf } = await import('../src/site/routes.ts');

process.exitCode = await runActions(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readText, replaceText, pathOf }),
);
