import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runReport } = await import('../src/cli/report.ts');
const { machineEffects } = await import('../src/cli/machine.ts');
const { readText } = await import('../src/disk/file.ts');
const { replaceText } = await import('../src/disk/replace-file.ts');
const { pathOf } = await import('../src/site/routes.ts');

process.exitCode = await runReport(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readText, replaceText, pathOf }),
);
