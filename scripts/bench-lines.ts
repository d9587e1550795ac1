import { machineEffects } from '../src/cli/machine.ts';
import { readText } from '../src/disk/file.ts';
import { runBenchLines } from '../src/testing/line-bench/run.ts';

process.exitCode = await runBenchLines(process.argv.slice(2), Object.assign(machineEffects(), { readText }));
