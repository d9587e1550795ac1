import { runGenerate } from '../src/cli/generate.ts';
import { machineEffects } from '../src/cli/machine.ts';
import { writeNewFolder } from '../src/disk/new-folder.ts';
import { generateArchive } from '../src/testing/generate/archive.ts';
import { generateOrganisation } from '../src/testing/generate/organisation.ts';

process.exitCode = await runGenerate(
  process.argv.slice(2),
  Object.assign(machineEffects(), { generateArchive, generateOrganisation, writeNewFolder }),
);
