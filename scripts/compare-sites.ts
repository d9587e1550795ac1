import { machineEffects } from '../src/cli/machine.ts';
import { readSite } from '../src/testing/compare-sites/read-site.ts';
import { runCompareSites } from '../src/testing/compare-sites/run.ts';

process.exitCode = await runCompareSites(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readSite }),
);
