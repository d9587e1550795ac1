import { machineEffects } from '../src/cli/machine.ts';
import { runServer } from '../src/cli/serve.ts';
import { serveDev } from '../src/site/serve.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.exitCode = await runServer(
  'dev',
  process.argv.slice(2),
  Object.assign(machineEffects(), { serve: serveDev }),
);
