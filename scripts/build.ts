import { runBuild } from '../src/cli/build.ts';
import { machineEffects } from '../src/cli/machine.ts';
import { readText } from '../src/disk/file.ts';
import { buildSite } from '../src/site/build.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.exitCode = await runBuild(
  process.argv.slice(2),
  Object.assign(machineEffects(), { buildSite, readText }),
);
