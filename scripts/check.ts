import { runCheck } from '../src/cli/check.ts';
import { machineEffects } from '../src/cli/machine.ts';

process.exitCode = await runCheck(process.argv.slice(2), machineEffects());
