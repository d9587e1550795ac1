import { readToday, stopwatch } from '../disk/clock.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import type { Effects } from './effects.ts';

/** Returns the effects of this machine, for the scripts. */
export function machineEffects(): Effects {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    interactive: process.stderr.isTTY === true,
    // By no-color.org, any value but an empty one turns colours off.
    colours: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    // Read on demand, so that the command itself reports an invalid date in the environment.
    get today() {
      return readToday(process.env);
    },
    stopwatch,
    readContentFolder,
  };
}
