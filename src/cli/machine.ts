import packageFile from '../../package.json' with { type: 'json' };
import { readToday, stopwatch } from '../disk/clock.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import type { Effects, Screen } from './effects.ts';
import { hasColours } from './output/colours.ts';
import { untilClosed } from './output/pipe.ts';

/** Returns the effects of this machine, for the scripts. */
export function machineEffects(): Effects {
  return {
    out: untilClosed(process.stdout),
    err: untilClosed(process.stderr),
    env: process.env,
    stdout: screenOf(process.stdout),
    stderr: screenOf(process.stderr),
    version: packageFile.version,
    // Read on demand, so that the command itself reports an invalid date in the environment.
    get today() {
      return readToday(process.env);
    },
    stopwatch,
    readContentFolder,
  };
}

/** Some terminals report no width. They get the usual one. */
function screenOf(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    colours: hasColours(process.env, isTerminal),
    ...(isTerminal && { columns: stream.columns || 80 }),
  };
}
