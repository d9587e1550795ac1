import { runBuild } from '../src/cli/build.ts';
import { machineEffects } from '../src/cli/machine.ts';
import { readText } from '../src/disk/file.ts';
import { inTemporaryFolder } from '../src/disk/temporary-folder.ts';
import { buildSite } from '../src/site/build.ts';
import { runPictures } from '../src/testing/pictures/run.ts';
import { takePictures, writePicture } from '../src/testing/pictures/take.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CONTENT_DIR'] = 'content';
const buildDemo = (out: string) =>
  runBuild(['--out', out], Object.assign(machineEffects(), { buildSite, readText }));
process.exitCode = await runPictures(
  process.argv.slice(2),
  Object.assign(machineEffects(), { buildDemo, inTemporaryFolder, takePictures, writePicture }),
);
