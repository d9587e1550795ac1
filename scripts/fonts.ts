import { machineEffects } from '../src/cli/machine.ts';
import { readPackage, writeFont } from '../src/testing/fonts/files.ts';
import { runFonts } from '../src/testing/fonts/run.ts';

process.exitCode = await runFonts(
  process.argv.slice(2),
  Object.assign(machineEffects(), { readPackage, writeFont }),
);
