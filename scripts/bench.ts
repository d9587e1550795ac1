import { fileURLToPath } from 'node:url';
import { runBench } from '../src/cli/bench.ts';
import { machineEffects } from '../src/cli/machine.ts';
import { runMeasured } from '../src/disk/measured-process.ts';
import { inTemporaryFolder } from '../src/disk/temporary-folder.ts';
import { generateArchive } from '../src/testing/generate/archive.ts';

const scriptOf = (command: string) => fileURLToPath(new URL(`./${command}.ts`, import.meta.url));

process.exitCode = await runBench(
  process.argv.slice(2),
  Object.assign(machineEffects(), {
    generateArchive,
    inTemporaryFolder,
    measure: (command: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
      runMeasured([scriptOf(command), ...args], env),
  }),
);
